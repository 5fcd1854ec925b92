import { own } from '../../feed/own.js';
import { languageOf } from '../../vocabulary/language-of.js';
import { guideEn } from './guide.en.js';
import { guideEs } from './guide.es.js';

/** The words around a guide, keyed. */
export type GuideStrings = typeof guideEn;

const tables: Record<string, GuideStrings> = { en: guideEn, es: guideEs };

/** The words around a guide in the guide’s own language, which need not be the page’s; English where there are none. */
export function guideStrings(locale: string): GuideStrings {
  return own(tables, languageOf(locale)) ?? guideEn;
}
