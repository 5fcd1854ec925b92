import { readAmount } from '../lib/text/amount.js';

export type Bound = 'min' | 'max';

/** The range of fees in use. */
export type FeeBounds = Readonly<Partial<Record<Bound, number | undefined>>>;

/** What is typed into the fields of a range, and is not in use. */
export interface TypedFees {
  texts: Readonly<Partial<Record<Bound, string>>>;
  /** The field that was typed into last. */
  last: Bound;
  /** The range then in use. What was typed is forgotten with it. */
  beside: FeeBounds;
}

/** Why what stands in a field is not in use: it is no amount, or the two contradict each other. */
export type FeeProblem = 'wrong' | 'crossed';

/** What the two fields show: the range in use, but for what was typed and cannot be used. */
export interface FeeFields {
  texts: Record<Bound, string>;
  problems: Partial<Record<Bound, FeeProblem>>;
}

/** The fields of a range in use. @param typed what may have been typed since */
export function feeFields(inUse: FeeBounds, typed: TypedFees | undefined): FeeFields {
  const kept = keptOf(inUse, typed);
  const text = (bound: Bound) => kept?.texts[bound] ?? String(inUse[bound] ?? '');
  const texts = { min: text('min'), max: text('max') };
  const problems: FeeFields['problems'] = {};
  for (const bound of ['min', 'max'] as const) {
    if (Number.isNaN(readAmount(texts[bound]))) problems[bound] = 'wrong';
  }
  if (isCrossed({ min: readAmount(texts.min), max: readAmount(texts.max) })) {
    problems[kept?.last ?? 'max'] = 'crossed';
  }
  return { texts, problems };
}

/**
 * What a text typed into one field changes: the range to use, and what waits in the fields. A field that cannot be used keeps its text,
 * and the search keeps the bound it had.
 */
export function typeFee(
  inUse: FeeBounds,
  typed: TypedFees | undefined,
  bound: Bound,
  text: string,
): { bounds: FeeBounds; typed: TypedFees } {
  const texts = { ...keptOf(inUse, typed)?.texts, [bound]: text };
  const bounds: Partial<Record<Bound, number | undefined>> = { ...inUse };
  const waiting: Partial<Record<Bound, string>> = {};
  for (const [field, value] of Object.entries(texts) as [Bound, string][]) {
    const amount = readAmount(value);
    if (Number.isNaN(amount)) waiting[field] = value;
    else bounds[field] = amount;
  }
  return isCrossed(bounds)
    ? { bounds: inUse, typed: { texts, last: bound, beside: inUse } }
    : { bounds, typed: { texts: waiting, last: bound, beside: bounds } };
}

function keptOf(inUse: FeeBounds, typed: TypedFees | undefined): TypedFees | undefined {
  const isSame = typed?.beside.min === inUse.min && typed?.beside.max === inUse.max;
  return isSame ? typed : undefined;
}

function isCrossed({ min = -Infinity, max = Infinity }: FeeBounds): boolean {
  return min > max;
}
