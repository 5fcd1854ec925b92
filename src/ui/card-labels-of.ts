import { createValueLabels } from '../vocabulary/value-labels.js';
import { madeOnce } from './made-once.js';

/** The names of values that a card shows of anyone, in a language, with the feed's own. */
export const labelsOf = madeOnce((locale, labels) => createValueLabels(locale, labels));
