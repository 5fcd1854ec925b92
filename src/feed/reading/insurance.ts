import { addLabel, warnIfMissing } from './read-helpers.js';
import { knownPayer, planId, type NamedInsurer, type NamedPlan } from './known-names.js';
import type { Reader } from './reader.js';
import { quote } from '../../lib/text/quote.js';
import { facetValues } from '../../vocabulary/facets.js';
import { isSlug, slug } from '../../lib/text/text.js';

/** Reads what is written for a payer: the insurers that it names, each with its plans. */
export function readPayer(
  text: string,
  label: string | undefined,
  reader: Reader,
): NamedInsurer[] | undefined {
  // A label without letters and digits makes no id.
  const id = warnIfMissing(slug(text) || undefined, 'an id or a label', text, reader);
  if (!id) return undefined;
  const known = knownPayer(text);
  if (known) return [{ payer: known }];
  const read = reader.names?.insurers(text, label);
  const { near, named = [ownInsurer(id, text, label)] } = read ?? {};
  // One with a label is meant to be its own, unless that is nearly another's.
  const isMeant = !read || read.named || (label !== undefined && !near);
  const hint = near ? `; did you mean "${near}"?` : '';
  const told = isMeant ? read?.told : `is no insurer of the vocabulary: shown as written${hint}`;
  if (told) reader.warn(`${quote(label ?? text)} ${told}`);
  for (const { payer, label: own } of named) if (own) addLabel(reader, 'payer', payer, own);
  return named;
}

/** An insurer that the vocabulary does not know. */
function ownInsurer(payer: string, text: string, label: string | undefined): NamedInsurer {
  return { payer, label: label ?? (isSlug(text) ? undefined : text) };
}

/** Insurers with the plans that a record lists beside them: ids, each with its payer's in front, since two can have an "open-access". */
export function withPlans(
  insurers: readonly NamedInsurer[],
  written: readonly string[] | undefined,
  reader: Reader,
): { payer: string; plans?: string[] }[] {
  if (written?.length && insurers.length > 1) {
    reader.warn('of several payers: "plans" are left out');
  }
  return insurers.map(({ payer, plans: own = [] }) => {
    const listed = (insurers.length > 1 ? [] : (written ?? [])).flatMap((text): NamedPlan[] => {
      const id = planId(payer, text);
      if (id.endsWith('/')) return [];
      if (facetValues('payer').includes(id)) return [{ id }];
      const label = isSlug(text) || text.startsWith(`${payer}/`) ? undefined : text;
      const { told, named = [{ id, label }] } = reader.names?.plans(payer, text) ?? {};
      if (told) reader.warn(`${quote(text)} ${told}`);
      return named;
    });
    const all = [...own, ...listed];
    for (const { id, label } of all) if (label) addLabel(reader, 'plan', id, label);
    const plans = [...new Set(all.map(({ id }) => id))];
    return written || plans.length ? { payer, plans } : { payer };
  });
}
