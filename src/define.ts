/**
 * Registers every element. Importing this file is all a page needs. What a page shows first is registered at once; the rest comes in files
 * of their own: at once if the page has one of their elements, else when it has nothing else to do.
 */
import './elements/first.js';
import type {} from './elements/filters.js';
import type {} from './elements/later.js';
import type {} from './elements/soon.js';
import { bringAll } from './elements/waves.js';
import { untilIdle } from './lib/tasks.js';

bringAll(untilIdle);
