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

export async function vocabularyPage() {
  const { facetIds, facetValues, parentValue } = await load('facets.ts');
  const { addLabels, createLabels } = await load('labels.ts');
  const { spanish } = await load('labels.es.ts');
  addLabels('es', spanish);
  const [en, es] = ['en-US', 'es-US'].map((locale) => createLabels(locale));
  const valuesOf = (facet) =>
    facet === 'language' ? Object.keys(spanish.values.language).sort() : facetValues(facet);
  const row = (facet) => (id) => [
    `${parentValue(facet, id) ? '↳ ' : ''}\`${id}\``,
    en.value(facet, id),
    es.value(facet, id),
  ];
  return `${blocks(
    generated,
    '# Vocabulary',
    'Every facet that a finder can filter by, with the ids of its values and their names in English and Spanish. A feed lists ids; it may also list values of its own, with a label. `↳` marks a value of the branch above it: choosing the branch includes it.',
    ...facetIds.map((facet) =>
      section(
        `${en.facet(facet)} (\`${facet}\`)`,
        ABOUT[facet],
        table(['id', 'English', 'Spanish'], valuesOf(facet).map(row(facet))),
      ),
    ),
  )}\n`;
}
