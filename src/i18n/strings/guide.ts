import { guideEn, type GuideStrings } from './guide.en.js';
import { ownValue } from '../../lib/own.js';
import { languageOf } from '../../lib/text/languages.js';
import { guideEs } from './guide.es.js';

const tables: Record<string, GuideStrings> = { en: guideEn, es: guideEs };

/** The words around a guide, in the guide’s language (not always the page’s); English if there are none. */
export function guideStrings(locale: string): GuideStrings {
  return ownValue(tables, languageOf(locale)) ?? guideEn;
}
