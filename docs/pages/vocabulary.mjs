/** The page of the vocabulary: every facet and value, with its names. */
import { runnerImport } from 'vite';
import { blocks, section, table } from './markdown.mjs';

const generated =
  '<!-- Made by docs/generate.mjs from src/vocabulary: edit that, then npm run docs. -->';

/** Values whose names are people's own words, and depend on the locale alone. */
const ABOUT = {
  language:
    'Any [BCP 47 tag](https://en.wikipedia.org/wiki/IETF_language_tag): `es`, `vi`, `zh-Hant`. Browsers know the names of languages; the vocabulary has names of its own for a few.',
  payer: 'A plan’s id begins with its payer’s. Choosing a payer includes all of its plans.',
};

const load = async (file) => (await runnerImport(`./src/vocabulary/${file}`)).module;

/** The other names of values, as they are written in the table. */
const others = (source = '') =>
  new Map(
    source
      .split('\n')
      .map((line) => /^([^:]+): (.+)$/.exec(line))
      .filter(Boolean)
      .map(([, value, names]) => [value, names]),
  );

export async function vocabularyPage() {
  const { facetIds, facetValues, parentValue } = await load('facets.ts');
  const { addLabels, createLabels } = await load('labels.ts');
  const { spanish } = await load('labels.es.ts');
  const { aliases } = await load('aliases.ts');
  addLabels('es', spanish);
  const [en, es] = ['en-US', 'es-US'].map((locale) => createLabels(locale));
  const valuesOf = (facet) =>
    facet === 'language'
      ? [
          ...new Set([...Object.keys(spanish.values.language), ...others(aliases.language).keys()]),
        ].sort()
      : facetValues(facet);
  const row = (facet, named) => (id) => [
    `${parentValue(facet, id) ? '↳ ' : ''}\`${id}\``,
    en.value(facet, id),
    es.value(facet, id),
    named.get(id) ?? '',
  ];
  return `${blocks(
    generated,
    '# Vocabulary',
    'Every facet that a finder can filter by, with the ids of its values and their names in English and Spanish. A feed lists ids; it may also list values of its own, with a label. `↳` marks a value of the branch above it: choosing the branch includes it.',
    'The search box and the reader of feeds also know the other names, in singular and plural, with or without accents. `~` marks a common word, which means the value only where little else is typed or where its neighbors say so (`~` alone says this of the label itself); `+` marks a name that finds the value in a search without being its name.',
    ...facetIds.map((facet) =>
      section(
        `${en.facet(facet)} (\`${facet}\`)`,
        ABOUT[facet],
        table(
          ['id', 'English', 'Spanish', 'other names'],
          valuesOf(facet).map(row(facet, others(aliases[facet]))),
        ),
      ),
    ),
  )}\n`;
}
