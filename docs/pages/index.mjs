/** The index of the API pages. */
import { onlyInside } from '../manifest/words.mjs';
import { customPropertyTable } from './element.mjs';
import { blocks, generated, link, section, table } from './markdown.mjs';

export function indexPage(elements) {
  // A finder shows elements of all kinds, so all properties reach something there.
  const { cssProperties } = elements.find(({ tagName }) => tagName === 'therapist-finder');
  const tokens = cssProperties.map(({ description, ...token }) => ({
    ...token,
    description: description.replace(` ${onlyInside}`, ''),
  }));
  return `${blocks(
    generated,
    '# Elements',
    'A page for each: attributes, properties, methods, events, slots, states, parts and CSS custom properties. The types they name are exports of `therapist-finder`.',
    table(
      ['element', 'description'],
      elements.map(({ tagName, summary }) => [link(tagName), summary]),
    ),
    section(
      'CSS custom properties',
      'Fonts and colors come from the page; these change the rest. Set them on an element, or on anything around it. The page of each element lists those it reads.',
      customPropertyTable(tokens),
    ),
  )}\n`;
}
