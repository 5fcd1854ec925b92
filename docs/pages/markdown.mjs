/** Markdown of the pages. */

/** The first line of each page, which nobody sees who reads it rendered. */
export const generated =
  '<!-- Made by docs/generate.mjs from custom-elements.json: edit the comments in src, then npm run manifest. -->';

/** Parts of a page, without those that are empty. */
export const blocks = (...parts) => parts.filter(Boolean).join('\n\n');

/** A heading and what is below it, if there is anything. */
export const section = (title, ...parts) => {
  const content = blocks(...parts);
  return content && `## ${title}\n\n${content}`;
};

/**
 * @param {string[]} head
 * @param {string[][]} rows
 * @returns {string} empty where there are no rows
 */
export function table(head, rows) {
  if (rows.length === 0) return '';
  return [head, head.map(() => '---'), ...rows].map(row).join('\n');
}

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** Something long that most readers do not look for. */
export const folded = (title, content) =>
  content && `<details>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;

export const code = (text) => (text === undefined ? '' : `\`${text}\``);

/** Links to the page of an element. */
export const link = (tag) => `[\`<${tag}>\`](${tag}.md)`;
