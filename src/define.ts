/** Registers every element. Importing this file is all a page needs. */
import './elements/first.js';
import './elements/filters.js';
import './elements/later.js';
