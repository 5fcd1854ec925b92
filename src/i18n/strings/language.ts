import type { LabelTable } from '../../vocabulary/label-table.js';
import type { en } from './en.js';
import type { enLater } from './en.later.js';

/** The words of what a page shows at first, keyed. */
export type Strings = typeof en;

/** Every word of the interface. A locale is a table of this shape. */
export type AllStrings = Strings & typeof enLater;

/** All that is said in one language: the interface, and the names of what can be searched for. */
export interface Language {
  words: AllStrings;
  labels: LabelTable;
}
