import type { Opening } from '../../directory/query.js';
import { dayParts, weekdays, type Cell, type DayPart, type Weekday } from '../../record/week.js';
import { isSought } from './clauses.js';
import { isEmpty } from './rest.js';
import { refusalOf } from './refusals.js';
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
  [/^(?:(?:this |next |este |el )?(?:weekends?|fines? de semana))$/, ['sat', 'sun']],
  [/^(?:weekdays?|workdays?|entre semana)$/, ['mon', 'tue', 'wed', 'thu', 'fri']],
  [/^(?:weeknights?)$/, ['mon', 'tue', 'wed', 'thu', 'fri']],
];
/** “6 pm”, “6:30pm”. */
const am = String.raw`(?: [0-5]\d)? ?am`;
const pm = String.raw`(?: [0-5]\d)? ?pm`;
const PARTS: readonly (readonly [pattern: RegExp, parts: readonly DayPart[]])[] = [
  [
    new RegExp(
      `^(?:(?:early )?mornings?|am|before work|before (?:9|10|11|noon)(?: ?am)?|mananas|(?:(?:por|en|de) )?las? mananas?|(?:at )?(?:[6-9]|1[01])${am})$`,
    ),
    ['morning'],
  ],
  [
    new RegExp(
      `^(?:afternoons?|lunch|lunchtime|lunch (?:hour|break|time)|midday|noon|tardes?|(?:por|en|de) las? tardes?|(?:at )?(?:12|[1-4])${pm})$`,
    ),
    ['afternoon'],
  ],
  [/^after (?:noon|12|[1-3])(?: ?pm)?$/, ['afternoon', 'evening']],
  [
    new RegExp(
      `^(?:(?:late )?(?:evenings?|nights)|late night|night|weeknights?|tonight|pm|after work|after hours|after school|after [4-8](?: ?pm)?|(?:at )?[5-9]${pm}(?: or later| and later| onwards)?|noches?|(?:por|en|de) las? noches?|de noche|esta noche|despues del trabajo|despues de(?:l)? trabajar)$`,
    ),
    ['evening'],
  ],
];
/** How soon, in days. */
const HORIZONS: readonly (readonly [pattern: RegExp, days: number])[] = [
  [/^(?:today|tonight|hoy|esta noche|same day)$/, 1],
  [/^(?:tomorrow|manana)$/, 2],
  [
    /^(?:this week|this weekend|esta semana|este fin de semana|asap|as soon as possible|right away|immediately|lo antes posible|cuanto antes|soon|next 7 days)$/,
    7,
  ],
  [
    /^(?:next week|next weekend|next 2 weeks|next two weeks|proxima semana|la semana que viene|within two weeks)$/,
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
const isFree = anyWord('free available availability open disponible* libre works');
/** What follows a time that only tells: “this week was hard”. */
const isHow = anyWord('was is were has have had been feels felt fue ha he estuvo');
/** Between the first and the last of some days: “Monday to Friday”. */
const isUntil = anyWord('to through thru until till a');
/** Words that may stand between two times that belong together, or in front of one. */
const isLink = anyWord(
  'and or to through thru until till a on in the at y o los las por el la de en during next this only',
);

/**
 * The times that a text names, as one filter. What someone tells about themselves (“I drink on weekends”) names none.
 *
 * @example readTimes('emdr tuesday evenings', words) // [{ from: 1, to: 2, opening: { cells: ['tue-evening'] } }]
 */
export function readTimes(
  text: string,
  words: readonly ReadWord[],
  isFreeWord: (at: number) => boolean,
): ReadTime[] {
  return partsAlong(words, (from) => timeAt(text, words, from, isFreeWord));
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
  text: string,
  words: readonly ReadWord[],
  from: number,
  isFreeWord: (at: number) => boolean,
): ReadTime | undefined {
  const spans: Span[] = [];
  let within: number | undefined;
  let to = -1;
  for (let at = from; words[at]?.clause === words[from]!.clause && isFreeWord(at);) {
    const horizon = horizonAt(words, at);
    const day = namedAt(words, at, DAYS);
    const part = namedAt(words, at, PARTS);
    within = horizon?.value ?? within;
    const isRange = isUntil(words[at - 1]?.word) || isHyphenated(text, words, at);
    addTo(spans, isRange ? daysTo(spans, day?.value ?? []) : (day?.value ?? []), part?.value ?? []);
    const end = Math.max(horizon?.to ?? -1, day?.to ?? -1, part?.to ?? -1);
    if (end >= at) to = end;
    else if (at === from || !isLink(words[at]!.word)) break;
    at = Math.max(end, at) + 1;
  }
  if (to < 0) return undefined;
  const isNamed = within !== undefined || spans.some(({ days }) => days.length > 0);
  const isAlone = isAllOf(words, { from, to }, isFreeWord);
  if (spans.length && !isWish(words, { from, to }, isNamed || isAlone)) return undefined;
  const cells = spans.flatMap(cellsOf);
  const refusal = refusalOf(words, { from, to }, () => false);
  if (refusal !== undefined) return { from: refusal, to, opening: { cells: allBut(cells) } };
  return { from, to, opening: { ...(within && { within }), ...(cells.length && { cells }) } };
}

/**
 * Whether a clause asks for a time and nothing else, or for someone then: “Queens in the evening”, “a therapist in the evening”. At night,
 * something may happen: “panic attacks at night”.
 */
function isAllOf(
  words: readonly ReadWord[],
  { from, to }: Extent,
  isFreeWord: (at: number) => boolean,
): boolean {
  const own = words.flatMap(({ clause }, at) =>
    clause === words[from]!.clause && (at < from || at > to) ? [at] : [],
  );
  const isSaying = (at: number) => isFreeWord(at) && !isEmpty(words[at]!.word);
  const isNight = words.slice(from, to + 1).some(({ word }) => isNightly(word));
  return !own.some(isSaying) || (!isNight && own.some((at) => isSought(words[at]!.word)));
}
const isNightly = anyWord('night noche');

/** How soon someone wants to come. “This week was hard” only tells. */
function horizonAt(words: readonly ReadWord[], at: number): Named<number> | undefined {
  const horizon = namedAt(words, at, HORIZONS);
  return horizon && words[at]!.isAsking && !isHow(words[horizon.to + 1]?.word)
    ? horizon
    : undefined;
}

/** The rest of the week: “no mornings”. */
function allBut(cells: readonly Cell[]): Cell[] {
  return cellsOf({ days: [], parts: [] }).filter((cell) => !cells.includes(cell));
}

/** Days and the parts of them that are named together. */
interface Span {
  days: Weekday[];
  parts: DayPart[];
}

/** The days from the last one named. */
function daysTo(spans: readonly Span[], days: readonly Weekday[]): readonly Weekday[] {
  const first = weekdays.indexOf(spans.at(-1)?.days.at(-1) ?? 'sun');
  const last = weekdays.indexOf(days[0] ?? 'mon');
  return first < last ? weekdays.slice(first + 1, last + 1) : days;
}

/** Whether a hyphen or a dash is between a word and the one before: “Mon-Fri”. */
function isHyphenated(text: string, words: readonly ReadWord[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && /^\s*[-–]\s*$/.test(text.slice(before.end, words[at]!.start));
}

/** A day after a part of the day begins a new span: “Monday morning or Friday evening”. */
function addTo(spans: Span[], days: readonly Weekday[], parts: readonly DayPart[]): void {
  if (!days.length && !parts.length) return;
  let span = spans.at(-1);
  if (!span || (days.length && span.days.length && span.parts.length))
    spans.push((span = { days: [], parts: [] }));
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
    /^(?:early|late) /.test(inside.join(' ')) ||
    /after (?:work|hours|school|\d)|before (?:work|\d|noon)|despues|\d ?[ap]m/.test(
      inside.join(' '),
    );
  if (!names) return false;
  if (words[from]!.isAsking) return true;
  return clauseOf(words, from).some(isFree);
}

/** What words name, and the last of them. */
interface Named<T> {
  value: T;
  to: number;
}

function namedAt<T>(
  words: readonly ReadWord[],
  from: number,
  names: readonly (readonly [pattern: RegExp, value: T])[],
): Named<T> | undefined {
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
