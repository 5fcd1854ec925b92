import { isAbroad } from './abroad.js';
import type { City } from './cities.js';
import { citiesOfCounty } from './counties.js';
import type { Position } from './distance.js';
import { nameKey, placeWords } from './fold.js';
import { isLargeCity } from './large-cities.js';
import { citiesCalled } from './nicknames.js';
import * as known from './place-words.js';
import type { Places } from './places.js';
import type { PostalCities, PostalCity } from './postal-cities.js';
import { similarStates, stateCode } from './state-names.js';
import { states } from './states.js';

/** A place to search near: a circle around a ZIP code or a city, or a whole state. */
export type Place =
  | ({ kind: 'zip'; label: string; state: string; zip: string } & Position)
  | ({ kind: 'city'; label: string; state: string } & Position)
  | { kind: 'state'; label: string; state: string };

/** Several places that the person has to choose from. */
export interface PlaceChoice {
  /** `ambiguous`: all have the written name. `close`: none has, but these are spelled almost so, or are where it would be. */
  kind: 'ambiguous' | 'close';
  /** The likeliest first. */
  options: Place[];
}

/** What a text means, as a place. */
export type Resolved = (Place | PlaceChoice) & {
  /**
   * Only the bare name of a small town elsewhere, or a word like "reading". In a field for places it is meant; in a search for help the
   * word probably means something else.
   */
  isDoubtful?: true;
  /** The name of a place in another country. `options` has towns in the United States of that name, if any. */
  isAbroad?: true;
};

/** The data in which places are found. */
export interface Gazetteer {
  /** Without it, cities and states are found but ZIP codes are not. */
  places?: Places | undefined;
  /** The cities of the feed, see `citiesOf`. They are likelier than others of the same name, and know better where their middle is. */
  cities: readonly City[];
  /** Without it, only cities of the feed are found. */
  postal?: PostalCities | undefined;
  /** States where someone of the feed may see people. Places there are likelier too. */
  served?: ReadonlySet<string> | undefined;
}

/** A place, and how likely it is what was meant. */
interface Reading {
  place: Place;
  weight: number;
  /** Written with its state. */
  inState?: true;
}

/** How much likelier a city is in which the feed has an office, or whose state it serves. */
const HAS_OFFICE = 200;
const IS_SERVED = 4;
/** What a state counts as, in ZIP codes of a city. */
const STATE_WEIGHT = 60;
/** A place so many times likelier than all others is what was meant. */
const CLEARLY = 8;
/** A place so many times less likely than another is not offered beside it. */
const HARDLY = 20;
/** What the smallest city counts as whose bare name stands for it in a search. */
const LARGE = 8;
const MOST_OPTIONS = 6;
const MOST_CLOSE = 4;
const LONGEST_TEXT = 200;

/**
 * The place that a person wrote: a ZIP code, a city, a state, or an address with one of them. Of an address, only its city or ZIP
 * code is in the answer. Of cities that share a name, the likelier is taken if the others are much smaller and have no office.
 *
 * @example resolvePlace('80202', gazetteer) // { kind: 'zip', label: '80202, CO', … }
 * @example resolvePlace('123 Main St, denver co', gazetteer) // { kind: 'city', label: 'Denver, CO', … }
 * @example resolvePlace('New York', gazetteer) // ambiguous: the city or the state
 * @example resolvePlace('Denver or Boulder', gazetteer) // ambiguous: Denver, CO or Boulder, CO
 * @example resolvePlace('Bolder', gazetteer) // close: Boulder, CO
 */
export function resolvePlace(text: string, gazetteer: Gazetteer): Resolved | undefined {
  const written = plain(text);
  const several = eitherOf(written, gazetteer);
  if (several) return several;
  const zip = zipIn(written, gazetteer);
  if (zip) return { kind: 'zip', label: `${zip.zip}, ${zip.state}`, ...zip };
  if (known.vaguePlace(written) === 'region') return undefined;
  // The end of an address may be a code that does not exist.
  const name = written.replace(/(?<=\p{L}.*)\s+\d{5}(-?\d{4})?$/u, '');
  const ways = variants(name);
  for (const way of ways) {
    const found = readings(way, gazetteer);
    if (!found.length) continue;
    if (isAbroad(way) && found[0]!.weight < LARGE)
      return { kind: 'close', options: placesOf(found, MOST_CLOSE), isAbroad: true };
    if (!isDoubtful(way, found[0]!)) return chosen(found, gazetteer);
    // A small town elsewhere has the name that was written, but a city with an office almost the same: Brooklin, ME.
    const close = similarCities(way, undefined, gazetteer).filter(({ place }) =>
      hasOffice(place, gazetteer),
    );
    return close.length && !found.some(({ place }) => gazetteer.served?.has(place.state))
      ? {
          kind: 'ambiguous',
          options: placesOf([...close, ...found], MOST_OPTIONS),
          isDoubtful: true,
        }
      : { ...chosen(found, gazetteer), isDoubtful: true };
  }
  if (ways.some(isAbroad)) return { kind: 'close', options: [], isAbroad: true };
  const options = closeTo(countyIn(name) ? name : ways.at(-1)!, gazetteer);
  if (options.length) return { kind: 'close', options };
  const around = cityAtEnd(name, gazetteer);
  return around.length ? chosen(around, gazetteer) : undefined;
}

/** Two places of which either would do: "Denver or Boulder", "80202/80301". Of others, the one that is a place. */
function eitherOf(text: string, gazetteer: Gazetteer): Resolved | undefined {
  const parts = text.replace(/^(?:between|entre)\s+/i, '').split(known.eitherOf);
  if (parts.length < 2 || parts.length > MOST_CLOSE || readings(text, gazetteer).length)
    return undefined;
  const found = parts.flatMap((part) => {
    const place = part && resolvePlace(part, gazetteer);
    return place && place.kind !== 'close' ? [place] : [];
  });
  const options = placesOf(
    found.flatMap((one) => ('options' in one ? one.options : one)).map(asReading),
    MOST_OPTIONS,
  );
  return options.length > 1 ? { kind: 'ambiguous', options } : options[0];
}

/** Without spaces around it, full-width letters, and the country at its end. */
function plain(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .normalize('NFKC')
    .trim()
    .replace(
      /(?<=[\p{L}\p{N}][\s,.]+)(u\.?s\.?a?\.?|united states( of america)?|estados unidos|ee\.? ?uu\.?)$/iu,
      '',
    )
    .replace(/[\s,.;]+$/, '');
}

/** A ZIP code alone or at the end of an address, or in front of its own city. A street number of five digits is none. */
function zipIn(text: string, gazetteer: Gazetteer) {
  const { places } = gazetteer;
  const alone = places?.zip(text);
  if (alone) return alone;
  const last = /(?<=\P{Nd}[\s,])\d{5}(?:[-‐–—]?\d{4})?$/u.exec(text)?.[0];
  const atEnd = last && places?.zip(last);
  if (atEnd) return atEnd;
  const [, first, rest = ''] = /^(\d{5}(?:-\d{4})?)[\s,]+(\D+)$/.exec(text) ?? [];
  const atStart = first ? places?.zip(first) : undefined;
  const isOfCity =
    atStart && readings(rest, gazetteer).some((r) => r.place.state === atStart.state);
  return isOfCity ? atStart : undefined;
}

/** The text, and the text without words that say only how the place is meant: "near", "downtown", "area". */
function variants(text: string): string[] {
  const ways = [text];
  const words = text.split(/\s+/);
  const folded = words.map((word) => placeWords(word).join(''));
  const lead = [...known.nearness, ...known.position].find((phrase) =>
    phrase.every((word, i) => folded[i] === word),
  );
  let from = lead && lead.length < words.length ? lead.length : 0;
  let to = words.length;
  const add = () => ways.push(words.slice(from, to).join(' '));
  if (from) add();
  while (to - 1 > from && known.afterName.has(folded[to - 1]!)) to--;
  if (to < words.length) add();
  while (
    from + 1 < to &&
    (known.beforeName.has(folded[from]!) || known.directions.has(folded[from]!))
  ) {
    from++;
    add();
  }
  return ways;
}

/** All places that a text can mean. */
function readings(text: string, gazetteer: Gazetteer): Reading[] {
  // "West Texas" is a part of Texas.
  const inState = withState(text)
    .filter(({ name }) => !known.directions.has(placeWords(name).join('')))
    .flatMap(({ name, state }) => citiesIn(name, state, gazetteer));
  if (inState.length) return inState.map((reading) => ({ ...reading, inState: true }));
  const nicknamed = nicknamedCities(text, gazetteer);
  const cities = [...nicknamed, ...citiesNamed(nameKey(text), gazetteer)];
  const state = stateCode(text);
  if (!state) return unique(cities.length ? cities : afterStreet(text, gazetteer));
  // The District is one city.
  if (state === 'DC' && cities.length) return cities;
  // A state is at least as likely as its city of the same name: New York.
  const same = cities.filter(({ place }) => place.state === state).map(({ weight }) => weight);
  const weight = Math.max(STATE_WEIGHT * likelihood(state, false, gazetteer), ...same);
  return unique([...cities, { place: statePlace(state), weight }]);
}

/** How a text can be a name and a state: "Denver, Colorado", "Kansas City KS". */
function withState(text: string): { name: string; state: string }[] {
  const parts = text.split(/[\s,]+/);
  const found: { name: string; state: string }[] = [];
  for (let length = Math.min(4, parts.length - 1); length > 0; length--) {
    const state = stateCode(parts.slice(-length).join(' '));
    // The commas stay: they end the street.
    const name = state && new RegExp(`^(.+?)(?:[\\s,]+[^\\s,]+){${length}}$`, 's').exec(text)?.[1];
    if (name) found.push({ name, state });
  }
  return found;
}

/** The cities of a name in a state. A street, or a part of the city, may stand before the name. */
function citiesIn(name: string, state: string, gazetteer: Gazetteer): Reading[] {
  const inState = (some: string) =>
    [...nicknamedCities(some, gazetteer), ...citiesNamed(nameKey(some), gazetteer)].filter(
      ({ place }) => place.state === state,
    );
  const whole = inState(name);
  if (whole.length) return whole;
  const afterComma = name.slice(name.lastIndexOf(',') + 1).trim();
  const words = (/\d/.test(name) ? name : afterComma).split(/[\s,]+/);
  const mayHaveMore = /[\d,]/.test(name) || known.beforeName.has(placeWords(words[0]!).join(''));
  if (!mayHaveMore) return [];
  for (let from = 0; from < words.length; from++) {
    const found = inState(words.slice(from).join(' '));
    if (found.length) return found;
  }
  return [];
}

/** The city at the end of an address without a state: "123 Main St, Denver". */
function afterStreet(text: string, gazetteer: Gazetteer): Reading[] {
  const [, end] = /\d[^\s,]*[\s,]+([^\d]+)$/.exec(text) ?? [];
  if (!end) return [];
  const words = end
    .slice(end.lastIndexOf(',') + 1)
    .trim()
    .split(/\s+/);
  for (let from = 0; from < words.length; from++) {
    const name = words.slice(from).join(' ');
    // "123 Main Street" is not in Street, MD.
    if (known.streets.has(nameKey(name))) return [];
    const found = citiesNamed(nameKey(name), gazetteer);
    if (found.length) return found;
  }
  return [];
}

/** The large city, or one with an office, at the end of a longer name: "Capitol Hill Denver", "Naval Station Norfolk". */
function cityAtEnd(text: string, gazetteer: Gazetteer): Reading[] {
  const words = text.split(/[\s,]+/);
  for (let from = 1; from < words.length; from++) {
    const name = words.slice(from).join(' ');
    const found = [...nicknamedCities(name, gazetteer), ...citiesNamed(nameKey(name), gazetteer)];
    const isClear = isLargeCity(name) || found.some(({ weight }) => weight >= HAS_OFFICE);
    if (isClear && found.length) return unique(found);
  }
  return [];
}

/** The cities and states that a nickname means, equally likely, and likelier than a town of that name. */
function nicknamedCities(text: string, gazetteer: Gazetteer): Reading[] {
  const found = labeled(citiesCalled(text), gazetteer);
  const weight = Math.max(STATE_WEIGHT, ...found.map((reading) => reading.weight));
  return found.map(({ place }) => ({ place, weight }));
}

/** @param labels such as "Denver, CO", or "CO" for the whole state */
function labeled(labels: readonly string[], gazetteer: Gazetteer): Reading[] {
  return labels.flatMap((label) => {
    const state = label.slice(-2);
    if (label === state) return stateReading(state);
    return citiesNamed(nameKey(label.slice(0, -4)), gazetteer).filter(
      ({ place }) => place.state === state,
    );
  });
}

function citiesNamed(key: string, gazetteer: Gazetteer): Reading[] {
  if (!key) return [];
  const own = gazetteer.cities.filter(({ city }) => nameKey(city) === key);
  const postal = gazetteer.postal?.named(key) ?? [];
  const others = postal.filter(({ state }) => !own.some((city) => city.state === state));
  const sizes = new Map(postal.map(({ state, zips }) => [state, zips]));
  return [
    ...own.map((city) =>
      cityReading({ zips: sizes.get(city.state) ?? 1, ...city }, true, gazetteer),
    ),
    ...others.map((city) => cityReading(city, false, gazetteer)),
  ];
}

function cityReading(city: PostalCity, hasOffice: boolean, gazetteer: Gazetteer): Reading {
  const { state, lat, lon, zips } = city;
  const place: Place = { kind: 'city', label: `${city.city}, ${state}`, state, lat, lon };
  return { place, weight: zips * likelihood(state, hasOffice, gazetteer) };
}

function statePlace(state: string): Place {
  return { kind: 'state', label: states[state]!, state };
}

function likelihood(state: string, hasOffice: boolean, { served }: Gazetteer): number {
  if (hasOffice) return HAS_OFFICE;
  return served?.has(state) ? IS_SERVED : 1;
}

/** Each place once, the likeliest first. */
function unique(found: readonly Reading[]): Reading[] {
  const byLabel = new Map<string, Reading>();
  for (const reading of [...found].sort((a, b) => b.weight - a.weight)) {
    const key = `${reading.place.kind} ${reading.place.label}`;
    if (!byLabel.has(key)) byLabel.set(key, reading);
  }
  return [...byLabel.values()];
}

/** The place that was clearly meant, or those to choose from: first where the feed serves people, then the largest. */
function chosen(found: readonly Reading[], { served }: Gazetteer): Place | PlaceChoice {
  const [first, second] = found;
  if (!second || first!.weight >= CLEARLY * second.weight) return first!.place;
  const options = found
    .filter(({ weight }) => weight * HARDLY >= first!.weight)
    .slice(0, MOST_OPTIONS)
    .map(({ place }) => place);
  const isServed = ({ state }: Place) => Number(served?.has(state) ?? false);
  return { kind: 'ambiguous', options: options.sort((a, b) => isServed(b) - isServed(a)) };
}

function isDoubtful(text: string, { place, weight, inState }: Reading): boolean {
  if (inState || place.kind !== 'city' || citiesCalled(text).length) return false;
  if (isLargeCity(text) || known.plainName.test(placeWords(text).join(' '))) return false;
  return weight < LARGE || known.cityWords.has(nameKey(text));
}

/** Places spelled almost as written. With a state: such cities in it, the city of that name elsewhere, and the state as a whole. */
function closeTo(text: string, gazetteer: Gazetteer): Place[] {
  const [{ name, state } = { name: text, state: undefined }] = withState(text);
  const city = /\d/.test(name) ? name.slice(name.lastIndexOf(',') + 1) : name;
  const county = countyIn(city);
  if (county) return inCounty(county, state, gazetteer);
  const cities = similarCities(city, state, gazetteer);
  if (!state) {
    const [, before, after] = /^(.+),\s*([^,]+)$/s.exec(text) ?? [];
    const meant = similarStates(after ?? text);
    const inMeant = before ? meant.flatMap((code) => citiesIn(before, code, gazetteer)) : [];
    return placesOf([...inMeant, ...meant.map(stateReading), ...cities], MOST_CLOSE);
  }
  const elsewhere = unique(citiesNamed(nameKey(city), gazetteer)).slice(0, 1);
  return [...placesOf([...cities, ...elsewhere], MOST_CLOSE - 1), statePlace(state)];
}

/** Cities with such a name, those with the fewest typos first, without much smaller ones of the same name. */
function similarCities(name: string, state: string | undefined, gazetteer: Gazetteer): Reading[] {
  const similar = gazetteer.postal?.similar(nameKey(name)) ?? [];
  return similar
    .flatMap(({ key, typos }) => {
      const named = unique(citiesNamed(key, gazetteer)).filter(
        ({ place }) => !state || place.state === state,
      );
      return named
        .filter(({ weight }) => weight * CLEARLY > named[0]!.weight)
        .map((reading) => ({ ...reading, typos }));
    })
    .sort((a, b) => a.typos - b.typos || b.weight - a.weight);
}

function hasOffice({ label }: Place, { cities }: Gazetteer): boolean {
  return cities.some(({ city, state }) => label === `${city}, ${state}`);
}

/** The name in "Boulder County", which has no middle here. */
function countyIn(name: string): string | undefined {
  const [, before, after] =
    /^(?:(.+?)\s+(?:county|parish)|(?:condado de|county of)\s+(.+))$/i.exec(name.trim()) ?? [];
  return before ?? after;
}

/** A large city of a county, or else one of its name where the directory has an office; and the whole state if one is named. */
function inCounty(county: string, state: string | undefined, gazetteer: Gazetteer): Place[] {
  const isThere = ({ place }: Reading) => !state || place.state === state;
  const large = labeled(citiesOfCounty(county), gazetteer);
  const named = citiesNamed(nameKey(county), gazetteer).filter(
    ({ weight }) => state ?? (large.length ? weight >= HAS_OFFICE : weight >= LARGE),
  );
  const served = (one: Reading) => Number(gazetteer.served?.has(one.place.state) ?? false);
  const cities = [...large, ...named].filter(isThere).sort((a, b) => served(b) - served(a));
  return [...placesOf(cities, MOST_CLOSE - 1), ...(state ? [statePlace(state)] : [])];
}

function asReading(place: Place): Reading {
  return { place, weight: 1 };
}

function stateReading(state: string): Reading {
  return { place: statePlace(state), weight: STATE_WEIGHT };
}

function placesOf(found: readonly Reading[], most: number): Place[] {
  const byLabel = new Map(found.map(({ place }) => [place.label, place]));
  return [...byLabel.values()].slice(0, most);
}
