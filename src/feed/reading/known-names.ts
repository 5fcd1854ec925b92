import { memoize } from '../../lib/memo.js';
import { slug } from '../../lib/text/text.js';
import { payers } from '../../vocabulary/payers.js';
import { canonicalPayer } from '../../vocabulary/short-payers.js';

/** A plan of an insurer. It has a label if the vocabulary does not know it. */
export interface NamedPlan {
  /** The id, with the payer's in front. Example: `aetna/ppo`. */
  id: string;
  label?: string | undefined;
}

/** An insurer. It has a label if the vocabulary does not know it. */
export interface NamedInsurer {
  payer: string;
  label?: string | undefined;
  plans?: NamedPlan[];
}

/** A language. It has a label if browsers do not know its name. */
export interface NamedLanguage {
  tag: string;
  label?: string | undefined;
}

/** The values that a text names. */
export interface TextRead<T> {
  /** `undefined`: it names none that is known. */
  named?: T[] | undefined;
  /** The id of which the text may be a misspelling. */
  near?: string | undefined;
  /** What its author should know, to stand after the text. Example: `is read as "aetna/ppo"`. */
  told?: string | undefined;
}

/** Reads what people write for insurers, plans and languages that are no ids and tags of the vocabulary. `undefined`: as if there were no names. */
export interface KnownNames {
  /** @example insurers('Aetna PPO') // { named: [{ payer: 'aetna', plans: [{ id: 'aetna/ppo', label: 'PPO' }] }], told: … } */
  insurers(text: string, label?: string): TextRead<NamedInsurer> | undefined;
  /** What a text names among the plans of one insurer. @example plans('medicaid', 'California') // { named: [{ id: 'medicaid/medi-cal' }], told: … } */
  plans(payer: string, text: string): TextRead<NamedPlan> | undefined;
  /** `undefined` when no language is known. @example languages('English/Spanish') // { named: [{ tag: 'en' }, { tag: 'es' }] } */
  languages(text: string): TextRead<NamedLanguage> | undefined;
}

/** A vocabulary's payer, by its id or a common short name of it. @example knownPayer('Cigna') // 'cigna-evernorth' */
export function knownPayer(text: string): string | undefined {
  const payer = canonicalPayer(slug(text));
  return payers.ids.includes(payer) ? payer : undefined;
}

/** Whether the vocabulary knows plans of a payer. Of most it knows none. */
export const isPlanned = memoize(
  (payer: string) => payers.ids.some((value) => value.startsWith(`${payer}/`)),
  1_000,
);

/** The id of a plan, with or without its payer's in front. @example planId('aetna', 'Open Access') // 'aetna/open-access' */
export function planId(payer: string, plan: string): string {
  return `${payer}/${slug(plan.startsWith(`${payer}/`) ? plan.slice(payer.length + 1) : plan)}`;
}
