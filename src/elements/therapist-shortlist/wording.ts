import type { AllStrings } from '../../i18n/strings/language.js';
import type { Wording as CardWording } from '../therapist-card/card-facts.js';

/** What a saved list needs to put facts into words. */
export interface Wording extends CardWording {
  words: AllStrings;
}
