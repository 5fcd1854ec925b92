/** Writes docs/sizes.md from the built package: `npm run sizes`, after `npm run build:dist`. */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { entries } from './entries.mjs';
import { inKilobytes, measure } from './measure.mjs';

const rows = [];
for (const { code, budget } of entries) {
  const { atOnce, later } = await measure(code);
  rows.push(`| \`${code}\` | ${inKilobytes(atOnce)} | ${budget} | ${inKilobytes(later)} |`);
}

const page = `<!-- Written by \`npm run sizes\`. -->

# Sizes

What each import brings to a page, in kB after gzip, with Lit and every other dependency. Bundled with Vite, minified, split where a part comes later.

“At once” is what the browser needs before the element is there; of a crisis line, before its help is there, which the element takes over right after. “Later” is all that may still come: what reads a feed comes with the first element that has one, the dialog for a call with its first press, ZIP codes with the first place that is typed. A test holds each line to its budget.

| Import | At once | Budget | Later, when needed |
| --- | ---: | ---: | ---: |
${rows.join('\n')}

Importing the package registers no element, and names that are not used fall away. esbuild with \`splitting\` keeps more: it drops what no part of the page uses, and counts parts that come later. A page without a bundler has [the embed](embedding.md), whose files have budgets of their own in \`package.json\`, under \`size-limit\`.
`;
writeFileSync('docs/sizes.md', await format(page, { parser: 'markdown' }));
