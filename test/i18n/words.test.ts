/** Words that must not come back, in what visitors read: the tables, the names of values, and the guides. */
import { expect } from '@open-wc/testing';
import { loadGuides } from '../../src/guides/load.js';
import { allStrings } from '../../src/i18n/strings/all.js';
import { es } from '../../src/i18n/strings/es.js';
import { guideEn } from '../../src/i18n/strings/guide.en.js';
import { guideEs } from '../../src/i18n/strings/guide.es.js';
import { english } from '../../src/vocabulary/labels.en.js';
import { spanish } from '../../src/vocabulary/labels.es.js';
import { entriesOf } from '../helpers/strings.js';

/** Of lists and records too, unlike `allStrings`: every text, with where it stands. */
async function textsOf(locale: 'en' | 'es'): Promise<[string, string][]> {
  const words = locale === 'en' ? allStrings('en') : es.words;
  const around = locale === 'en' ? guideEn : guideEs;
  const labels = locale === 'en' ? english : spanish;
  const guides = await loadGuides(locale);
  // Works that were published elsewhere keep their titles.
  const texts = guides.map((guide) => ({ ...guide, sources: [] }));
  return Object.entries(entriesOf({ words, around, labels, texts })).map(([key, say]) => [
    key,
    typeof say === 'function' ? said(say as Say, key) : String(say),
  ]);
}

type Say = (...args: unknown[]) => string;

/** What a text that is made of parts says of several. */
function said(say: Say, key: string): string {
  if (/\.(fit|listed|ranked|showResults)$/.test(key)) return say(2, '2', 'therapist');
  return /\.(speaks|remoteOnly|placeOr)$/.test(key) ? say('Inglés', 'Video') : say(2, '2', '2');
}

const banned = {
  en: /!|could not place|take a filter away|\bfits? (?:all|what you asked)|who fit\b|\bLeave out\b|^One of these|as listed on|^Read on\b|next to each other|call ahead|\blearn of\b|a place is free|place on the waitlist|at the moment\b|turned this away|\bstands where\b|\bclick/i,
  es: /!|encaj|\breserv|\bfichas?\b|presupuesto|horas? libres?|personas nuevas|Oriente Medio|N\.º|comprueb|comprob|vuelta a empezar|[«»]| a mano\b|\bpisos?\b|hogar de acogida|la acogida|compañeros de piso|\bfigura[nr]?\b|en la sala\b|\bhacer sitio\b|oprim\w+(?! [12]\b)|haz clic|\bcliente/iu,
};

describe('What visitors read', () => {
  for (const locale of ['en', 'es'] as const) {
    it(`has none of the words that said something else, or nothing: ${locale}`, async () => {
      const texts = await textsOf(locale);
      expect(texts.length).to.be.greaterThan(800);
      expect(texts.filter(([, text]) => banned[locale].test(text))).to.eql([]);
    });
  }

  it('calls a sliding scale down to nothing free', () => {
    expect(allStrings('en').slidingFrom('$60', 60)).to.equal('sliding scale from $60');
    expect(allStrings('en').slidingFrom('$0', 0)).to.equal('sliding scale down to free');
    expect(allStrings('en').profile.slidingFrom('$0', 0)).to.equal('down to free');
    expect(es.words.slidingFrom('$0', 0)).to.match(/puede ser gratis$/);
    expect(es.words.profile.slidingFrom('$0', 0)).to.equal('puede ser gratis');
  });

  it('keeps the words on Spanish buttons short enough for a narrow phone', () => {
    const buttons =
      /^(?:search|locate|retry|clearAll|more|save|saved|book|bookFree|joinWaitlist|visit|close|previous|next|clearEverything|quickExit|crisis(?:Call|Text|Chat|ChatShort))$|^match\.(?:back|skip|finish|again|all)$|^shortlist\.(?:compare|remove|print|copy)$|^profile\.play$|^consultation\.(?:changeTime|more|request|waitlist|cancel|done|showCall|another|showLink|manage|keepTime|moveIt|check|openCall|calendarFile|thisDevice|google|outlook|lost\.send|end\..+\.(?:button|yes|no|again))$/;
    const long = Object.entries(entriesOf(es.words)).filter(
      ([key, text]) => buttons.test(key) && (text as string).length > 28,
    );
    expect(long).to.eql([]);
  });
});
