import type { Opening } from '../../directory/query.js';
import { dayParts, weekdays, type Cell, type DayPart, type Weekday } from '../../record/week.js';
import { anyWord, clauseOf, partsAlong, wordBeside, type Extent, type ReadWord } from './parts.js';

/** A time that a typed search names. */
export interface ReadTime extends Extent {
  opening: Opening;
}

const DAYS: readonly (readonly [pattern: RegExp, days: readonly Weekday[]])[] = [
  [/^(?:mon|mondays?|lunes)$/, ['mon']],
  [/^(?:tues?|tuesdays?|martes)$/, ['tue']],
  [/^(?:weds?|wednesdays?|miercoles)$/, ['wed']],
  [/^(?:thurs?|thu|thursdays?|jueves)$/, ['thu']],
  [/^(?:fri|fridays?|viernes)$/, ['fri']],
  [/^(?:sat|saturdays?|sabados?)$/, ['sat']],
  [/^(?:sun|sundays?|domingos?)$/, ['sun']],
  [/^(?:weekends?|fines? de semana)$/, ['sat', 'sun']],
  [/^(?:weekdays?|workdays?|entre semana)$/, ['mon', 'tue', 'wed', 'thu', 'fri']],
  [/^(?:weeknights?)$/, ['mon', 'tue', 'wed', 'thu', 'fri']],
];
const PARTS: readonly (readonly [pattern: RegExp, parts: readonly DayPart[]])[] = [
  [/^(?:mornings?|am|before work|before (?:9|10|noon)(?: ?am)?|mananas)$/, ['morning']],
  [/^(?:afternoons?|lunch|lunchtime|midday|noon|tardes?)$/, ['afternoon']],
  [
    /^(?:evenings?|nights?|weeknights?|pm|after work|after hours|after school|after [4-8](?: ?pm)?|noches?|despues del trabajo|despues de(?:l)? trabajar)$/,
    ['evening'],
  ],
];
/** How soon, in days. */
const HORIZONS: readonly (readonly [pattern: RegExp, days: number])[] = [
  [/^(?:today|tonight|hoy|same day)$/, 1],
  [/^(?:tomorrow|manana)$/, 2],
  [
    /^(?:this week|esta semana|asap|as soon as possible|right away|immediately|lo antes posible|cuanto antes|soon|next 7 days)$/,
    7,
  ],
  [
    /^(?:next week|next 2 weeks|next two weeks|proxima semana|la semana que viene|within two weeks)$/,
    14,
  ],
];

/** The most words of a name of a time. */
const LONGEST = 5;

/** A part of the week in the plural, or a day, can be when someone is free; in the singular (“at night”) it tells when something happens. */
const isPlural =
  anyWord(`mornings afternoons evenings nights weeknights weekends weekdays mondays tuesdays wednesdays thursdays
  fridays saturdays sundays mananas tardes noches sabados domingos`);
const isAppointment =
  anyWord(`appointment* session* slot* time* hour* opening* availab* therap* counsel* visit* call* cita*
  sesion* horario* disponib* psycholog* psychiatr*`);
const isFree = anyWord(
  'free available availability open appointment* session* cita* disponible* libre works',
);
/** What follows a time that only tells: “this week was hard”. */
const isHow = anyWord('was is were has have had been feels felt fue ha he estuvo');
/** Words that may stand between two times that belong together, or in front of one. */
const isLink = anyWord('and or on in the at y o los las por el la de en during next this only');

/**
 * The times that a text names, as one filter. What someone tells about themselves (“I drink on weekends”) names none.
 *
 * @example readTimes(readClauses('emdr tuesday evenings')) // [{ from: 1, to: 2, opening: { cells: ['tue-evening'] } }]
 */
export function readTimes(
  words: readonly ReadWord[],
  isFreeWord: (at: number) => boolean,
): ReadTime[] {
  return partsAlong(words, (from) => timeAt(words, from, isFreeWord));
}

/** Several times as one filter: any of their cells, as soon as the soonest. */
export function joinTimes(times: readonly ReadTime[]): Opening | undefined {
  const cells = [...new Set(times.flatMap(({ opening }) => opening.cells ?? []))];
  const horizons = times.flatMap(({ opening }) => opening.within ?? []);
  if (!cells.length && !horizons.length) return undefined;
  return {
    ...(horizons.length && { within: Math.min(...horizons) }),
    ...(cells.length && { cells }),
  };
}

function timeAt(
  words: readonly ReadWord[],
  from: number,
  isFreeWord: (at: number) => boolean,
): ReadTime | undefined {
  const horizon = namedAt(words, from, HORIZONS);
  if (horizon && words[from]!.isAsking && !isHow(words[horizon.to + 1]?.word)) {
    return { from, to: horizon.to, opening: { within: horizon.value } };
  }
  const spans: Span[] = [];
  let to = -1;
  for (let at = from; words[at]?.clause === words[from]!.clause && isFreeWord(at);) {
    const day = namedAt(words, at, DAYS);
    const part = namedAt(words, at, PARTS);
    addTo(spans, day?.value ?? [], part?.value ?? []);
    const end = Math.max(day?.to ?? -1, part?.to ?? -1);
    if (end >= at) to = end;
    else if (at === from || !isLink(words[at]!.word)) break;
    at = Math.max(end, at) + 1;
  }
  const hasDay = spans.some(({ days }) => days.length > 0);
  if (to < 0 || !isWish(words, { from, to }, hasDay)) return undefined;
  return { from, to, opening: { cells: spans.flatMap(cellsOf) } };
}

/** Days and the parts of them that are named together. */
interface Span {
  days: Weekday[];
  parts: DayPart[];
}

/** A day after a part of the day begins a new span: “Monday morning or Friday evening”. */
function addTo(spans: Span[], days: readonly Weekday[], parts: readonly DayPart[]): void {
  if (!days.length && !parts.length) return;
  let span = spans.at(-1);
  if (!span || (days.length && span.parts.length)) spans.push((span = { days: [], parts: [] }));
  span.days.push(...days);
  span.parts.push(...parts);
}

/** Whether a time is when someone could come. */
function isWish(words: readonly ReadWord[], { from, to }: Extent, hasDay: boolean): boolean {
  const inside = words.slice(from, to + 1).map(({ word }) => word);
  if (isAppointment(wordBeside(words, to + 1, from))) return true;
  const names =
    hasDay ||
    inside.some(isPlural) ||
    /after (?:work|hours|school|\d)|before (?:work|\d|noon)|despues/.test(inside.join(' '));
  if (!names) return false;
  if (words[from]!.isAsking) return true;
  return clauseOf(words, from).some(isFree);
}

function namedAt<T>(
  words: readonly ReadWord[],
  from: number,
  names: readonly (readonly [pattern: RegExp, value: T])[],
): { value: T; to: number } | undefined {
  for (let to = Math.min(words.length, from + LONGEST) - 1; to >= from; to--) {
    if (words[to]!.clause !== words[from]!.clause) continue;
    const text = words
      .slice(from, to + 1)
      .map(({ word }) => word)
      .join(' ');
    const hit = names.find(([pattern]) => pattern.test(text));
    if (hit) return { value: hit[1], to };
  }
  return undefined;
}

/** Days without parts are whole days; parts without days are those of every day. */
function cellsOf({ days, parts }: Span): Cell[] {
  const asked = { days: days.length ? days : weekdays, parts: parts.length ? parts : dayParts };
  return weekdays
    .filter((day) => asked.days.includes(day))
    .flatMap((day) =>
      dayParts.filter((part) => asked.parts.includes(part)).map((part): Cell => `${day}-${part}`),
    );
}
