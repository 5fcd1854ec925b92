/**
 * What a field qualifies. Without its qualifier a fact would claim more than was written: a license without the day it expired, an
 * address without the wish to hide it. So these fields are read under any spelling of their name, and where one cannot be read, what
 * it qualifies is left out with it. A field's rule stands beside it in the schema, one line each.
 */
import type * as v from 'valibot';
import { letters } from './similar.js';

export interface Rule {
  /** What is left out with a value that cannot be read: the object around it, or fields beside it. */
  takes?: 'object' | readonly string[];
  /** A value that cannot be read is kept as an empty string, so that the feed's default is not taken in its place. */
  keepsDefaultOut?: true;
  /** Other names of the field, as {@link letters}. Its own name in any case and punctuation needs none. */
  names?: RegExp;
  /** Names that say the opposite, as {@link letters}. */
  opposites?: RegExp;
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

/** The field that a name stands for, and how. */
export interface Meant {
  name: string;
  rule?: Rule;
  isOpposite?: boolean;
}

/** The most names whose meaning is kept. A feed has a few dozen. */
const MOST = 1000;

/** Finds the field that a name stands for, which every record may have: each is looked for once. */
export function meaning(entries: v.ObjectEntries): (key: string) => Meant | undefined {
  const rules = Object.keys(entries).map((name) => ({
    name,
    spelled: letters(name),
    rule: ruleOf(entries[name]!),
  }));
  const known = new Map<string, Meant | undefined>();
  const find = (key: string): Meant | undefined => {
    const written = letters(key);
    for (const { name, spelled, rule } of rules) {
      if (written === spelled || rule?.names?.test(written)) {
        return { name, ...(rule && { rule }) };
      }
      if (rule?.opposites?.test(written)) return { name, rule, isOpposite: true };
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
      const { name, rule, isOpposite } = meant(key) ?? {};
      const given = (value as Record<string, unknown>)[key];
      if (!name || !rule || given === null || given === undefined) continue;
      copy ??= { ...value };
      const before = copy[name] ?? undefined;
      if (rule.isWish) copy[name] = together(before, isOpposite ? opposite(given) : given);
      // `expired: false` says nothing.
      else if (before === undefined && given !== false) copy[name] = given;
    }
    return copy ?? value;
  };
}

function opposite(given: unknown): unknown {
  const answer = yesOrNo(given);
  return answer === undefined ? given : !answer;
}

/** Two answers to one question: neither is clear, unless they are the same. */
function together(before: unknown, given: unknown): unknown {
  return before === undefined || yesOrNo(before) === yesOrNo(given) ? given : [before, given];
}
