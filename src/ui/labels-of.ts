import { createLabels } from '../vocabulary/labels.js';
import { madeOnce } from './made-once.js';

/** The names of facets and values in a language, with the feed's own. */
export const labelsOf = madeOnce(createLabels);
