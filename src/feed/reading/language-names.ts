import { aliases } from '../../vocabulary/aliases.js';
import { createValueLabels } from '../../vocabulary/value-labels.js';
import { readAliases } from '../../vocabulary/names.js';
import { lazy, memoize } from '../../lib/memo.js';
import { ownValue } from '../../lib/own.js';
import { canonicalValue } from '../../vocabulary/facets.js';
import { cutTo } from '../../lib/text/text.js';
import { typosAllowed, typosBetween } from '../../lib/text/typos.js';
import { wordsOf } from '../../lib/text/words.js';
import type { NamedLanguage, TextRead } from './known-names.js';

/** Languages and varieties with longer tags that people in the United States speak. `Intl` knows their names. */
const LONGER = `ase gsw cmn yue nan hak wuu fil haw hmn ceb ilo war pam hil chr nav lkt quc kek ckb arz ary arq apc mas kri pap luo kln
  guz din nus bem tpi chk mah pon pau chm gil jam lou syr aii rhg shn mnw kac kok mai bho awa tcy prs fa-AF es-MX es-ES es-419 pt-BR pt-PT fr-CA
  fr-CH en-GB en-US en-CA en-AU de-AT de-CH nl-BE zh-Hans zh-Hant sr-Latn sw-CD`;

/** Languages whose names browsers do not know, with their other names. The letters of a sign language are often another's tag. */
const OTHERS: Readonly<Record<string, readonly [label: string, ...others: string[]]>> = {
  mfs: ['Mexican Sign Language (LSM)', 'lsm', 'lengua de señas mexicana'],
  bfi: ['British Sign Language (BSL)', 'bsl'],
  fcs: ['Quebec Sign Language (LSQ)', 'lsq'],
  cab: ['Garifuna', 'garífuna'],
  lad: ['Ladino', 'judeo-spanish', 'judeoespañol'],
  cdo: ['Fuzhounese', 'fuzhou', 'foochow', 'fukienese fuzhounese'],
  ymm: ['Maay Maay', 'maay', 'af maay', 'mai mai'],
  ksw: ['Karen', 's’gaw karen'],
};

/** Words about how someone speaks a language, which do not change which one it is. */
const ABOUT = new Set(
  `fluent fluently native bilingual speaking speaker speakers spoken speak language languages idioma idiomas lengua conversational
  proficient proficiency professional working advanced written and full certified first mother tongue sessions therapy in en fluido fluida
  nativo nativa bilingue hablado materno terapia dialect only a an y de`.split(/\s+/),
);
/** Not well enough for therapy, or by someone else. */
const NOT_SPOKEN =
  /\b(?:limited|basic|some|little|beginn\w+|learning|elementary|interpret\w*|translat\w*|poco|basico|básico|limitado|int[eé]rprete|traduc\w*|not?|without)\b/i;
/** A name of two languages that are listed each. */
const TWO = /\bserbo[\s-]?croat(?:ian|a)\b/i;
const SEPARATOR = /[/,;&+|·•\n]|\s[-–—]\s|\s(?:and|or|y|e|o)\s/i;

const tagOf = (tag: string) => canonicalValue('language', tag);
const keyOf = (name: string) => wordsOf(name).join(' ');

const byName = lazy(() => {
  const names = new Map<string, string>();
  const add = (name: string | undefined, tag: string) => {
    const key = keyOf(name ?? '');
    if (key && !names.has(key)) names.set(key, tag);
  };
  add('asl', 'ase');
  for (const [tag, [label, ...others]] of Object.entries(OTHERS)) {
    [...label.split(/[()]/), label, ...others].forEach((name) => add(name, tag));
  }
  for (const [tag, { names: others }] of readAliases(aliases.language ?? '')) {
    others.forEach(({ name, isAlso }) => !isAlso && add(name, tagOf(tag)));
  }
  const tags = allTags();
  for (const locale of ['en', 'es']) {
    const labels = createValueLabels(locale);
    const intl = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    for (const tag of tags) {
      const name = intl.of(tag);
      if (!name) continue;
      // Ours first: `Intl` calls Mandarin Chinese.
      add(labels.value('language', tag), tag);
      if (tag !== 'cmn') add(name, tag);
    }
  }
  return names;
});

/** Each language by its own name: “Français”, “中文”. */
const byOwnName = lazy(() => {
  const names = new Map<string, string>();
  for (const tag of allTags()) {
    if (tag.includes('-') || tag === 'cmn') continue;
    const name = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(tag);
    const key = keyOf(name ?? '');
    if (key && !names.has(key)) names.set(key, tag);
  }
  return names;
});

const regions = lazy(() => {
  const codes = letters.flatMap((first) => letters.map((second) => (first + second).toUpperCase()));
  const known = new Map<string, string>();
  for (const locale of ['en', 'es']) {
    const intl = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = intl.of(code);
      if (name && !known.has(keyOf(name))) known.set(keyOf(name), code);
    }
  }
  return known;
});

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** The tags with two letters, and the longer ones that matter. */
function allTags(): string[] {
  const short = letters.flatMap((first) => letters.map((second) => first + second));
  return [...new Set([...short, ...LONGER.split(/\s+/)].map(tagOf))];
}

/** How much of a text is read, in characters. */
const LONGEST = 500;

/**
 * The languages that a text names: in English, in Spanish, or each by its own name.
 *
 * @example languagesNamed('Chinese (Mandarin)')?.named // [{ tag: 'cmn' }]
 * @example languagesNamed('Español, inglés')?.named    // [{ tag: 'es' }, { tag: 'en' }]
 */
export const languagesNamed = memoize((given: string): TextRead<NamedLanguage> | undefined => {
  const text = cutTo(given, LONGEST);
  const spoken = (NOT_SPOKEN.test(text) ? withoutUnspoken(text) : text).replace(
    TWO,
    'Serbian, Croatian',
  );
  if (!keyOf(spoken)) {
    return { named: [], told: 'is no language that the therapist speaks well: left out' };
  }
  const tags = oneNamed(spoken) ?? severalNamed(spoken);
  return (
    tags && {
      named: [...new Set(tags)].map((tag) => ({ tag, label: ownValue(OTHERS, tag)?.[0] })),
    }
  );
});

/** Tells of which language a text is probably a misspelled name. It is not guessed. */
export function nearestLanguage(text: string): TextRead<NamedLanguage> | undefined {
  const key = keyOf(cutTo(text, LONGEST));
  for (const [name, near] of byName()) {
    const most = typosAllowed(name);
    if (most && typosBetween(key, name, most) <= most)
      return { named: [], told: `is no language tag; did you mean "${near}"? Left out` };
  }
  return undefined;
}

function withoutUnspoken(text: string): string {
  return text
    .split(SEPARATOR)
    .filter((part) => !NOT_SPOKEN.test(part))
    .join(', ');
}

function oneNamed(text: string): string[] | undefined {
  const tag = exactly(text);
  if (tag) return [tag];
  const [, outside = '', inside = ''] =
    /^([^()[\]]+)[([]([^()[\]]+)[)\]]?\s*$/.exec(text) ??
    /^(.+?)(?:\s[-–—]\s|:\s*)(.+)$/.exec(text) ??
    [];
  const language = exactly(outside);
  return language ? narrowed(language, outside, inside) : undefined;
}

/** A language with what stands in parentheses after it: its variety, its name again, or how it is spoken. */
function narrowed(language: string, outside: string, inside: string): string[] {
  const region = regions().get(keyOf(inside));
  if (region) return [tagOf(`${language}-${region}`)];
  // “Portuguese (Brazilian)”
  const variety = exactly(`${inside} ${outside}`) ?? exactly(inside);
  if (variety) return [variety];
  return severalNamed(inside) ?? [language];
}

function severalNamed(text: string): string[] | undefined {
  const parts = text.split(SEPARATOR).filter((part) => keyOf(part) && !isAbout(keyOf(part)));
  if (parts.length > 1) {
    const named = parts.map((part) => oneNamed(part.trim()));
    const known = named.filter((tags) => tags !== undefined);
    return known.length === named.length ? known.flat() : undefined;
  }
  const words = wordsOf(text).filter((word) => !ABOUT.has(word));
  const tags = words.map(exactly);
  const known = tags.filter((tag) => tag !== undefined);
  if (!known.length || known.length < words.length) return undefined;
  // “Cantonese Chinese”, “French Creole”: the first word or the last says which.
  return known.filter((tag) => known.every((other) => NARROWER[other] !== tag));
}

/** Languages, and what people write beside them that is another language alone. */
const NARROWER: Readonly<Record<string, string>> = {
  cmn: 'zh',
  yue: 'zh',
  nan: 'zh',
  ht: 'fr',
  arz: 'ar',
};

const isAbout = (key: string) => key.split(' ').every((word) => ABOUT.has(word));

/** The language of exactly this name, whatever is said about how it is spoken. */
function exactly(text: string): string | undefined {
  const key = keyOf(text);
  const bare = () =>
    key
      .split(' ')
      .filter((word) => !ABOUT.has(word))
      .join(' ');
  return (
    byName().get(key) ??
    byName().get(bare()) ??
    byOwnName().get(key) ??
    byOwnName().get(bare()) ??
    // “Iraqi Arabic” and many others.
    (/ arabic$|^arabe /.test(key) ? 'ar' : undefined)
  );
}
