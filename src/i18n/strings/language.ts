import type { LabelTable } from '../../vocabulary/label-table.js';
import type { en } from './en.js';
import type { enCard } from './en.card.js';
import type { enContact } from './en.contact.js';
import type { enCrisisLine } from './en.crisis-line.js';
import type { enCrisis } from './en.crisis.js';
import type { enFirst } from './en.first.js';
import type { enLater } from './en.later.js';

/** The texts of what a page shows first, keyed. */
export type FirstStrings = typeof enFirst;

/** The texts of a search, with those. */
export type Strings = typeof en;

/** The texts of the line of crisis help that is always in sight. */
export type CrisisLineStrings = typeof enCrisisLine;

/** The texts of crisis help. */
export type CrisisStrings = typeof enCrisis;

/** The texts of the button for a first call. */
export type ContactStrings = typeof enContact;

/** The texts of a card. */
export type CardStrings = typeof enCard;

/** Every text of the interface. A locale is a table of this shape. */
export type AllStrings = Strings & typeof enLater;

/** All texts of one language: the interface, and the names of facets and values. */
export interface Language {
  words: AllStrings;
  labels: LabelTable;
}
