import type { Cell } from '../record/week.js';
import { facetValues, parentValue, type FacetId } from '../vocabulary/facets.js';
import type { FinderState } from '../finder/state.js';
import { untoldHost } from './shared/search-place.js';
import type { NamedPlace, Role, Search } from '../finder/search.js';
import { reduceSearch, withPlace } from '../finder/reduce-search.js';

/** The questions of the guided path, in order. */
export type QuestionId = 'concern' | 'whom' | 'style' | 'practical' | 'when' | 'person';

/** A group of answers under one question: values of one facet, several of which may be picked. */
export interface AnswerGroup {
  facet: FacetId;
  values: string[];
  /** What an answer becomes: `must` narrows the results, `prefer` only ranks them. */
  role: Role;
}

export interface Question {
  id: QuestionId;
  groups: AnswerGroup[];
  /** Whether the question also asks for a place and a maximum fee. */
  practical: boolean;
  /** Whether the question asks which parts of the week the person is free. */
  week: boolean;
}

/** The answers so far. In memory only. */
export interface Answers {
  picked: Readonly<Partial<Record<FacetId, readonly string[]>>>;
  place?: NamedPlace | undefined;
  maxFee?: number | undefined;
  cells: readonly Cell[];
}

export const noAnswers: Answers = { picked: {}, cells: [] };

/** The most values of a facet to offer; more would feel like a form. */
const room = 12;

/** The most common reasons why people look for a therapist, from every branch. */
const common: Partial<Record<FacetId, readonly string[]>> = {
  concern: [
    'anxiety',
    'depression',
    'relationship',
    'trust',
    'attachment',
    'grief',
    'trauma-ptsd',
    'stress',
    'self-esteem',
    'life-transition',
    'family',
    'identity',
  ],
};

const groups: Record<QuestionId, { facet: FacetId; role: Role }[]> = {
  concern: [{ facet: 'concern', role: 'prefer' }],
  // Couples and child therapy are requirements, not preferences.
  whom: [
    { facet: 'session', role: 'must' },
    { facet: 'age', role: 'any' },
  ],
  style: [{ facet: 'style', role: 'prefer' }],
  practical: [
    { facet: 'payer', role: 'any' },
    { facet: 'mode', role: 'any' },
  ],
  when: [],
  person: [
    { facet: 'gender', role: 'prefer' },
    { facet: 'affirming', role: 'prefer' },
    { facet: 'language', role: 'prefer' },
  ],
};

/** The questions that this directory can answer. */
export function matchQuestions({ info }: Pick<FinderState, 'info'>): Question[] {
  if (!info) return [];
  const questions = (Object.keys(groups) as QuestionId[]).map((id): Question => ({
    id,
    groups: groups[id]
      .map(({ facet, role }) => ({ facet, role, values: offered(facet, info.values[facet]) }))
      .filter(({ values }) => values.length > 1),
    practical: id === 'practical' && (info.has.near || info.has.fee.length > 0),
    week: id === 'when' && info.has.opening,
  }));
  return questions.filter(({ groups, practical, week }) => groups.length || practical || week);
}

/** The values listed here: common ones first, then by how many list them. Values inside a branch only if they are common. */
function offered(facet: FacetId, listed: Record<string, number>): string[] {
  const known = facetValues(facet);
  const first = common[facet] ?? [];
  const rest = Object.keys(listed)
    .filter((value) => !first.includes(value) && parentValue(facet, value) === undefined)
    .sort((a, b) => listed[b]! - listed[a]!);
  const values = [...first, ...rest].filter((value) => (listed[value] ?? 0) > 0).slice(0, room);
  return first.length || !known.length
    ? values
    : values.sort((a, b) => known.indexOf(a) - known.indexOf(b));
}

/**
 * The search for these answers. It includes records that are silent, so that a gap in a listing hides nobody. Insurance is the
 * exception: a person who names theirs needs someone who takes it.
 */
export function searchOf(answers: Answers): Search {
  let search: Search = {};
  for (const [facet, values] of Object.entries(answers.picked) as [FacetId, string[]][]) {
    const role = Object.values(groups)
      .flat()
      .find((group) => group.facet === facet)?.role;
    for (const value of values) {
      search = reduceSearch(search, {
        type: 'choose',
        facet,
        value,
        role: role ?? 'prefer',
        on: true,
      });
    }
    if (values.length && role !== 'prefer' && facet !== 'payer') {
      search = reduceSearch(search, { type: 'or-unknown', filter: facet, on: true });
    }
  }
  if (answers.place) search = withPlace(search, answers.place);
  if (answers.maxFee !== undefined) {
    search = reduceSearch(search, { type: 'fee', fee: { max: answers.maxFee, orUnknown: true } });
  }
  if (answers.cells.length) {
    search = reduceSearch(search, {
      type: 'opening',
      opening: { cells: answers.cells, orUnknown: true },
    });
  }
  return search;
}

/** The answers after a value is picked or unpicked. */
export function pick(answers: Answers, facet: FacetId, value: string, on: boolean): Answers {
  const others = (answers.picked[facet] ?? []).filter((v) => v !== value);
  return { ...answers, picked: { ...answers.picked, [facet]: on ? [...others, value] : others } };
}

const asked = new WeakMap<object, Question[]>();

/** What the guided path needs. The questions are made once per directory. */
export function selectMatch(state: FinderState) {
  const { info, feed, now, timeZone } = state;
  let questions = info && asked.get(info);
  if (info && !questions) asked.set(info, (questions = matchQuestions({ info })));
  return {
    questions,
    feed,
    now,
    timeZone,
    sentTo: untoldHost(state),
    hasNear: info?.has.near ?? false,
    hasFee: Boolean(info?.has.fee.length),
  };
}
