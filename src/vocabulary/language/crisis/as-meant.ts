/**
 * “Me cortó” (he cut me) without its accent is “me corto” (I cut myself), and words are read without accents. So it is
 * read as a plural, “me cortaron” (they cut me).
 */
const PAST_TENSE = /\b((?:me|nos)\s+(?:cort|quem|lastim|raj)|intent|trat)(?:ó|o\u0301)(?!\p{L})/giu;

/** A sign in place of a letter, as of those who fear a filter: `k!ll`, `su1cide`, `s*icide`. */
const DISGUISED = /(?<=\p{L})[!1|*](?=\p{L})/gu;

/** Two words for one. “My self-esteem” and “my self worth” stay as they are. */
const SPLIT: readonly (readonly [RegExp, string])[] = [
  [
    /\b(my|me|him|her|them|your) (sel[fv]e?s?)\b(?![\s-]+(?:esteem|worth|harm|care|confiden|image|respect|injur|doubt|talk|medicat|control|love|loath|hat|sabotag|destruct|mutilat))/giu,
    '$1$2',
  ],
  [/\b(?:un alive|sewer ?slide)/giu, 'unalive'],
  [/\b(over) (dos)/giu, '$1$2'],
  [/\bs\s?[/-]\s?([ih])\b/giu, 's$1'],
];

/** Undoes what hides words from a list: an accent that makes another word, signs for letters, words written apart. */
export function asMeant(text: string): string {
  return SPLIT.reduce(
    (read, [split, joined]) => read.replace(split, joined),
    text.replace(PAST_TENSE, '$1aron').replace(DISGUISED, 'i'),
  );
}
