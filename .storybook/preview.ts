import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { themes } from 'storybook/theming';
import manifest from '../custom-elements.json';
import '../src/elements/first.js';
import '../src/elements/filters.js';
import '../src/elements/later.js';
import '../src/elements/soon.js';

setCustomElementsManifest(manifest);

/** What the toolbar sets, and an address can: `&globals=scheme:dark;accent:navy;width:360`. */
interface Stage {
  accent: 'own' | keyof typeof accents;
  scheme: 'light' | 'dark';
  direction: 'ltr' | 'rtl';
  width: 'full' | '360' | '720' | '1280';
}

/** A page's main color; `own` leaves the finder its own. */
const accents = {
  clay: { title: 'Clay', color: '#8f4320' },
  navy: { title: 'Navy', color: '#1f3a68' },
  plum: { title: 'Plum', color: '#7a2e4d' },
  gold: { title: 'Gold, a light one', color: '#f2c14e' },
};

/** What the manifest documents and a story cannot set. */
const uncontrolled = ['events', 'css custom properties', 'css shadow parts'];

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [
          name,
          uncontrolled.includes(type.table?.category ?? '')
            ? { ...type, control: { disable: true } }
            : type,
        ]),
      ),
  ],
  initialGlobals: {
    scheme: 'light',
    accent: 'own',
    direction: 'ltr',
    width: 'full',
  } satisfies Stage,
  globalTypes: {
    accent: {
      description: 'Accent color of the page',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'own', title: 'Own accent' },
          ...Object.entries(accents).map(([value, { title }]) => ({ value, title })),
        ],
      },
    },
    scheme: {
      description: 'Color scheme of the page',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    width: {
      description: 'Width of the container',
      toolbar: {
        icon: 'grow',
        items: [
          { value: 'full', title: 'Full width' },
          { value: '360', title: '360 px' },
          { value: '720', title: '720 px' },
          { value: '1280', title: '1280 px' },
        ],
      },
    },
  },
  decorators: [
    (story, { globals, viewMode }) => {
      const { scheme, accent, direction, width } = globals as Stage;
      const look = {
        fontFamily: 'system-ui, sans-serif',
        colorScheme: scheme,
        background: 'Canvas',
        color: 'CanvasText',
        padding: '1rem',
        boxSizing: 'border-box',
        minBlockSize: viewMode === 'story' ? '100vh' : 'auto',
        inlineSize: width === 'full' ? 'auto' : `${width}px`,
        ...(accent !== 'own' && { '--therapist-color-accent': accents[accent].color }),
      };
      return html`<div dir=${direction} style=${styleMap(look)}>${story()}</div>`;
    },
  ],
  parameters: {
    layout: 'fullscreen',
    docs: {
      theme: matchMedia('(prefers-color-scheme: dark)').matches ? themes.dark : themes.light,
    },
    options: {
      storySort: {
        order: ['Welcome', 'Recipes', 'Elements', ['therapist-finder'], 'Tokens', 'Tests'],
        method: 'alphabetical',
      },
    },
    a11y: {
      options: {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
      },
    },
  },
};

export default preview;
