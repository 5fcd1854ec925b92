/** Everything that reads a text from a feed, a guide, a link, a booking endpoint or a visitor. */
import { readConsultation, readProblem, readSlotList } from '../src/booking/contract.js';
import { readContact, validate } from '../src/booking/validate.js';
import { createDirectory } from '../src/directory/index.js';
import { wordsOf } from '../src/lib/text/words.js';
import { typosBetween } from '../src/lib/text/typos.js';
import { searchWords, typedWords } from '../src/directory/text.js';
import { parseFeed, parseFeedText, safeUrl, telHref, type Therapist } from '../src/feed/index.js';
import { isDate, isInstant } from '../src/lib/dates.js';
import { insurersNamed } from '../src/feed/reading/insurers.js';
import { languagesNamed } from '../src/feed/reading/language-names.js';
import { canonicalLanguage } from '../src/lib/text/language-tags.js';
import { quote } from '../src/lib/text/quote.js';
import { TherapistSchema } from '../src/feed/schema.js';
import { bareName } from '../src/lib/text/bare-name.js';
import { describeText, describeValue } from '../src/feed/sniff.js';
import { hasMarkup, isSlug, slug, toLine, toParagraphs } from '../src/lib/text/text.js';
import { parseGuides } from '../src/guides/parse.js';
import { GuideSchema } from '../src/guides/schema.js';
import { decodeShare, encodeShare } from '../src/finder/share.js';
import { cardView } from '../src/views/card.js';
import { profileView } from '../src/views/profile.js';
import { createLabels } from '../src/vocabulary/labels.js';
import { detectCrisis, understand } from '../src/vocabulary/language/index.js';
import { citiesOf } from '../src/vocabulary/places/cities.js';
import { resolvePlace } from '../src/vocabulary/places/resolve.js';
import { stateCode } from '../src/vocabulary/places/state-names.js';
import { normalizeZip } from '../src/vocabulary/places/places.js';
import { fillSchema } from '../test/helpers/fill-schema.js';

const now = Date.parse('2026-11-23T12:00:00Z');
const baseUrl = 'https://example.org/feed.json';
const own = { listingConsent: true };
const feedOf = (...therapists: unknown[]) =>
  parseFeed({ version: 1, therapists }, { now, baseUrl });
const recordOf = (text: string) =>
  fillSchema(TherapistSchema, text, { ...own, id: 'a', name: text }) as Therapist;
const read = (text: string): Therapist[] => feedOf(recordOf(text)).feed.therapists;

/** A text as many short ones. */
const cut = (text: string) => text.match(/[^]{1,20}/g) ?? [];

/** A reader that throws has refused the text. */
const quietly = (act: () => unknown) => {
  try {
    act();
  } catch {
    // Refused.
  }
};

const letters = (text: string) => text.replace(/[^a-z]/gi, '').slice(0, 8_000) || 'a';

export interface GrowthReader {
  name: string;
  read(text: string): unknown;
  /** The length n, in characters. At 4n the text must still be read to its end. Default 8,000. */
  n?: number;
}

export const readers: GrowthReader[] = [
  { name: 'feed: its text', read: (text) => quietly(() => parseFeedText(text, { now })) },
  { name: 'feed: every field', read },
  {
    name: 'feed: every list',
    read: (text) =>
      feedOf({
        ...recordOf('x'),
        concerns: cut(text),
        languages: cut(text),
        credentials: cut(text),
        insurance: [{ payer: 'aetna', plans: cut(text) }],
        availability: { slots: cut(text) },
      }),
  },
  {
    name: 'feed: names of fields',
    read: (text) => {
      const fields = Object.fromEntries(cut(text).map((key, i) => [`${key}${i}`, 1]));
      return feedOf({ id: 'a', name: 'A', [text]: 1, ...fields });
    },
    // More names than the reader caches, at either length.
    n: 32_000,
  },
  {
    name: 'feed: many records',
    read: (text) => feedOf(...cut(text).map((name) => ({ id: name, name, about: name }))),
  },
  { name: 'feed: what it is instead', read: (text) => describeText(text, new Error(text)) },
  { name: 'feed: which value it is', read: (text) => describeValue({ [text]: [text] }) },
  { name: 'toLine', read: toLine },
  { name: 'toParagraphs', read: toParagraphs },
  { name: 'hasMarkup', read: hasMarkup },
  { name: 'slug', read: (text) => [slug(text), isSlug(text)] },
  { name: 'quote', read: quote },
  { name: 'name without punctuation', read: bareName },
  { name: 'address', read: (text) => [safeUrl(text, baseUrl), safeUrl(`https://${text}`)] },
  { name: 'phone', read: telHref },
  { name: 'date', read: (text) => [isDate(text), isInstant(text)] },
  { name: 'language', read: (text) => [canonicalLanguage(text), languagesNamed(text)] },
  { name: 'insurer', read: (text) => insurersNamed(text) },
  { name: 'label', read: (text) => createLabels('en').value('concern', text) },
  { name: 'words of a text', read: wordsOf },
  { name: 'words searched for', read: (text) => [searchWords(text), typedWords(text)] },
  { name: 'typos', read: (text) => typosBetween(wordsOf(letters(text))[0]!, 'anxiety', 2) },
  {
    name: 'search',
    read: (text) => {
      const directory = createDirectory(read(text));
      directory.search({ now, text });
      return directory.search({ now, text, sort: 'name', facets: { concern: { any: cut(text) } } });
    },
  },
  {
    name: 'card and profile',
    read: (text) => {
      const [therapist] = read(text);
      if (!therapist) return undefined;
      const at = { now, timeZone: 'UTC' };
      return [cardView(therapist, undefined, {}, now), profileView(therapist, undefined, {}, at)];
    },
  },
  { name: 'understand English', read: (text) => understand(text, { locale: 'en' }), n: 1_200 },
  { name: 'understand Spanish', read: (text) => understand(text, { locale: 'es' }), n: 1_200 },
  { name: 'crisis', read: detectCrisis },
  {
    name: 'place',
    read: (text) => {
      const office = { city: text, state: 'CO', lat: 1, lon: 1 };
      const some = cut(text).map((city) => ({ ...office, city }));
      const cities = citiesOf([office, ...some.slice(0, 50)]);
      return [resolvePlace(text, { cities }), stateCode(text), normalizeZip(text)];
    },
  },
  { name: 'link: its letters', read: (text) => decodeShare(text) },
  {
    name: 'link: what it holds',
    read: (text) =>
      decodeShare(
        encodeShare({
          saved: [text, ...cut(text)],
          search: { text, facets: { concern: { any: [text, ...cut(text)] } } },
        }),
      ),
    n: 4_000,
  },
  {
    name: 'guides',
    read: (text) => parseGuides({ guides: [fillSchema(GuideSchema, text, { locale: 'en' })] }),
  },
  {
    name: 'booking: an answer',
    read: (text) => {
      const slots = cut(text).map((id) => ({
        id,
        start: '2026-12-01T09:00:00Z',
        end: '2026-12-01T09:15:00Z',
      }));
      return [
        readSlotList({ slots, timeZone: text }, now),
        readConsultation({ id: text, status: 'pending', manageUrl: text }, baseUrl),
      ];
    },
  },
  {
    name: 'booking: a problem',
    read: (text) =>
      [text, `urn:therapist-finder:problem:${text}`].map((type) => {
        const problem = { type, errors: [{ pointer: text, detail: text }], title: text };
        return readProblem(problem, `application/problem+json${text}`, now);
      }),
  },
  {
    name: 'booking: the form',
    read: (text) => [
      readContact(text),
      readContact(`a@${text}`),
      validate(
        { name: text, contact: text, channel: text, preferredTimes: [], extra: { a: text } },
        { channel: true, extra: ['a', text] },
      ),
    ],
  },
];
