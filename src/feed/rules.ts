/**
 * What a field qualifies. Without its qualifier a fact would claim more than was written: a license without the day it expired, an
 * address without the wish to hide it. So these fields are read under any spelling of their name, and where one cannot be read, what
 * it qualifies is left out with it. A field's rule stands beside it in the schema, one line each.
 */
import type * as v from 'valibot';
import { bareName } from '../lib/bare-name.js';

export interface Rule {
  /** What is left out with a value that cannot be read: the object around it, or fields beside it. */
  takes?: 'object' | readonly string[];
  /** A value that cannot be read is kept as an empty string, so that the feed's default is not taken in its place. */
  keepsDefaultOut?: true;
  /** Other names of the field, as {@link letters}. Its own name in any case and punctuation needs none. */
  names?: RegExp;
  /** Names that say the opposite, as {@link letters}. */
  opposites?: RegExp;
  /** Names under which only a clear "no" says something, as {@link letters}: what {@link Rule.refused} is. */
  ifNo?: RegExp;
  /** Names under which only a clear "yes" says the same. */
  ifYes?: RegExp;
  /** The value of the field where it is clear that what it qualifies must not be shown, or no longer holds. */
  refused?: unknown;
  /** A wish for privacy: every spelling of it counts, not just the first. */
  isWish?: true;
}

/** A schema whose values qualify others. */
export const ruled = <S extends v.GenericSchema>(schema: S, rule: Rule): S => ({ ...schema, rule });

export const ruleOf = (schema: v.GenericSchema): Rule | undefined =>
  (schema as { rule?: Rule }).rule;

/** "Yes" or "no" in any spelling; nothing where it may be either. */
export function yesOrNo(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.trim().toLowerCase() : String(value);
  if (/^(?:yes|y|true|t|1|on|sí|si)$/.test(text)) return true;
  return /^(?:no|n|false|f|0|off)$/.test(text) ? false : undefined;
}

/** What is said of something that is not to be shown, or no longer holds. */
const OFF =
  /^(?:hid|oculto|private$|privado$|secret|confidential|un(?:listed|published)|suppress|with?held|draft|pending|archived|deleted|removed|in-?active|inactiv|invalid|expired|revoked|suspend|lapsed|surrendered|cancell?ed|retired|vencid|not? (?:active|valid|current|public|published|listed|visible|shown))/i;

/** Whether a value is a clear "no", or a word for it: `false`, "hidden", "expired". */
export const isNo = (value: unknown): boolean =>
  yesOrNo(value) === false || (typeof value === 'string' && OFF.test(value.trim()));

/** Whether a value asks for privacy under a name that speaks of it: a clear "yes", or a word as "hidden". */
export const isWished = (value: unknown): boolean => yesOrNo(value) ?? isNo(value);

/** The field that a name stands for, and how. */
export interface Meant {
  name: string;
  rule?: Rule;
  as?: 'opposites' | 'ifNo' | 'ifYes';
}

/** What a value under another name says of the field that the name stands for; `undefined` where it says nothing. */
export function saidBy({ rule = {}, as }: Meant, given: unknown): unknown {
  if (given === null || given === undefined) return undefined;
  const answer = yesOrNo(given);
  if (as === 'ifNo') return isNo(given) ? rule.refused : undefined;
  if (as === 'ifYes') return isWished(given) ? rule.refused : undefined;
  // An empty cell of an opt-out says nothing, or a table with such a column would lose every row.
  if (as && rule.takes && typeof given === 'string' && !given.trim()) return undefined;
  if (rule.isWish) return as && answer !== undefined ? !answer : given;
  if (as) return answer === false ? undefined : rule.refused;
  // `expiry: false` says nothing.
  return given === false ? undefined : given;
}

/** The most names whose meaning is kept. A feed has a few dozen. */
const MOST = 1000;

/** Finds the field that a name stands for, which every record may have: each is looked for once. */
export function meaning(entries: v.ObjectEntries): (key: string) => Meant | undefined {
  const rules = Object.keys(entries).map((name) => ({
    name,
    spelled: bareName(name),
    rule: ruleOf(entries[name]!),
  }));
  const known = new Map<string, Meant | undefined>();
  const find = (key: string): Meant | undefined => {
    const written = bareName(key);
    for (const { name, spelled, rule } of rules) {
      if (written === spelled || rule?.names?.test(written)) {
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

/**
 * Puts the value of a field with a rule that was written under another name beside the field's own name too. The object itself is not
 * changed.
 */
export function respelling(entries: v.ObjectEntries): (value: object) => object {
  if (!Object.values(entries).some(ruleOf)) return (value) => value;
  const meant = meaning(entries);
  return (value) => {
    let copy: Record<string, unknown> | undefined;
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(entries, key)) continue;
      const other = meant(key);
      if (!other?.rule) continue;
      const said = saidBy(other, (value as Record<string, unknown>)[key]);
      if (said === undefined) continue;
      const { name, rule, as } = other;
      copy ??= { ...value };
      const before = copy[name] ?? undefined;
      if (rule.isWish) copy[name] = together(before, said);
      else if (before === undefined || as) copy[name] = said;
    }
    return copy ?? value;
  };
}

/** Two answers to one question: neither is clear, unless they are the same. */
function together(before: unknown, given: unknown): unknown {
  return before === undefined || yesOrNo(before) === yesOrNo(given) ? given : [before, given];
}
