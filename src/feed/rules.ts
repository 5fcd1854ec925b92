/**
 * Rules for fields that qualify other facts. Without its qualifier a fact would claim too much: a license without its
 * expiration date, an address without the wish to hide it. So these fields are read under any spelling of their name, and
 * when one cannot be read, the facts it qualifies are left out. A field's rule is next to it in the schema.
 */
import type * as v from 'valibot';
import { bareName } from '../lib/text/bare-name.js';

/** How a field that qualifies other facts is read. */
export interface FieldRule {
  /** What is left out when the value cannot be read: the object around it, or these fields next to it. */
  removes?: 'object' | readonly string[];
  /** A value that cannot be read becomes an empty string, so that the feed's default is not used instead. */
  blocksDefault?: true;
  /** Other names of the field, as {@link bareName} writes them. The field's own name matches in any case and punctuation. */
  aliases?: RegExp;
  /** Names that mean the opposite. */
  opposites?: RegExp;
  /** Names under which only a clear "no" counts, and means {@link FieldRule.refusedValue}. */
  ifNo?: RegExp;
  /** Names under which only a clear "yes" counts, and means {@link FieldRule.refusedValue}. */
  ifYes?: RegExp;
  /** The field's value when the fact it qualifies must not be shown, or no longer holds. */
  refusedValue?: unknown;
  /** The field asks for privacy: all its spellings in a record count, not only the first. */
  isWish?: true;
}

/** A schema with a rule. */
export const withRule = <S extends v.GenericSchema>(schema: S, rule: FieldRule): S => ({
  ...schema,
  rule,
});

export const ruleOf = (schema: v.GenericSchema): FieldRule | undefined =>
  (schema as { rule?: FieldRule }).rule;

/** Reads "yes" or "no" in any spelling. `undefined` when unclear. */
export function yesOrNo(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.trim().toLowerCase() : String(value);
  if (/^(?:yes|y|true|t|1|on|sí|si)$/.test(text)) return true;
  return /^(?:no|n|false|f|0|off)$/.test(text) ? false : undefined;
}

/** Words for something that must not be shown, or no longer holds. */
const OFF =
  /^(?:hid|oculto|private$|privado$|secret|confidential|un(?:listed|published)|suppress|with?held|draft|pending|archived|deleted|removed|in-?active|inactiv|invalid|expired|revoked|suspend|lapsed|surrendered|cancell?ed|retired|vencid|not? (?:active|valid|current|public|published|listed|visible|shown))/i;

/** Whether a value is a clear "no", or a word for one: `false`, "hidden", "expired". */
export const isNo = (value: unknown): boolean =>
  yesOrNo(value) === false || (typeof value === 'string' && OFF.test(value.trim()));

/** Whether a value asks for privacy under a name that is about it: a clear "yes", or a word such as "hidden". */
export const isWished = (value: unknown): boolean => yesOrNo(value) ?? isNo(value);

/** The field that another name means, and in which way. */
export interface FieldAlias {
  name: string;
  rule?: FieldRule;
  as?: 'opposites' | 'ifNo' | 'ifYes';
}

/** The value of a field, given under another name. `undefined` when it says nothing about the field. */
export function aliasValue({ rule = {}, as }: FieldAlias, given: unknown): unknown {
  if (given === null || given === undefined) return undefined;
  const answer = yesOrNo(given);
  if (as === 'ifNo') return isNo(given) ? rule.refusedValue : undefined;
  if (as === 'ifYes') return isWished(given) ? rule.refusedValue : undefined;
  // An empty opt-out says nothing: else a table with such a column would lose every row.
  if (as && rule.removes && typeof given === 'string' && !given.trim()) return undefined;
  if (rule.isWish) return as && answer !== undefined ? !answer : given;
  if (as) return answer === false ? undefined : rule.refusedValue;
  // `expiry: false` says nothing.
  return given === false ? undefined : given;
}

/** The most names that are remembered. A feed has a few dozen. */
const MOST = 1000;

/** Makes the function that finds the field another name means. Each name is looked up once. */
export function createAliasFinder(
  entries: v.ObjectEntries,
): (key: string) => FieldAlias | undefined {
  const rules = Object.keys(entries).map((name) => ({
    name,
    spelled: bareName(name),
    rule: ruleOf(entries[name]!),
  }));
  const known = new Map<string, FieldAlias | undefined>();
  const find = (key: string): FieldAlias | undefined => {
    const written = bareName(key);
    for (const { name, spelled, rule } of rules) {
      if (written === spelled || rule?.aliases?.test(written)) {
        return { name, ...(rule && { rule }) };
      }
      const as = (['opposites', 'ifNo', 'ifYes'] as const).find((way) =>
        rule?.[way]?.test(written),
      );
      if (rule && as) return { name, rule, as };
    }
    return undefined;
  };
  return (key) => {
    if (known.has(key)) return known.get(key);
    if (known.size >= MOST) known.clear();
    const meant = find(key);
    known.set(key, meant);
    return meant;
  };
}

/** Makes the function that copies values given under another name to the field's own name. It returns a new object. */
export function createAliasRenamer(entries: v.ObjectEntries): (value: object) => object {
  if (!Object.values(entries).some(ruleOf)) return (value) => value;
  const meant = createAliasFinder(entries);
  return (value) => {
    let copy: Record<string, unknown> | undefined;
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(entries, key)) continue;
      const other = meant(key);
      if (!other?.rule) continue;
      const said = aliasValue(other, (value as Record<string, unknown>)[key]);
      if (said === undefined) continue;
      const { name, rule, as } = other;
      copy ??= { ...value };
      const before = copy[name] ?? undefined;
      if (rule.isWish) copy[name] = combineWishes(before, said);
      else if (before === undefined || as) copy[name] = said;
    }
    return copy ?? value;
  };
}

/** Combines two wishes. Different ones become a list, which is unclear. */
function combineWishes(before: unknown, given: unknown): unknown {
  return before === undefined || yesOrNo(before) === yesOrNo(given) ? given : [before, given];
}
