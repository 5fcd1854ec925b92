import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import manifest from '../custom-elements.json';
import { tokens, type Token } from '../src/index.js';
import { asWritten, scene, withDirectory } from './support.js';

type Args = Partial<Record<Token, string>>;

const names = Object.keys(tokens) as Token[];

interface Declared {
  tagName?: string;
  cssProperties?: { name: string; default?: string }[];
}

const defaults = new Map(
  manifest.modules
    .flatMap((one): Declared[] => one.declarations as Declared[])
    .filter(({ tagName }) => tagName === 'therapist-finder')
    .flatMap(({ cssProperties = [] }) => cssProperties)
    .map((one) => [one.name, one.default]),
);

/** The tokens with a default, as CSS. */
const written = `therapist-finder {
${names.flatMap((name) => (defaults.get(name) ? `  ${name}: ${defaults.get(name)};` : [])).join('\n')}
}`;

/**
 * The tokens a partner can set, on any element around the finder. Nothing has to be set: without them a finder takes the page's font, text
 * size, text color and color scheme. Colors that lie on each other stay readable, because one derives from the other.
 */
const meta = {
  title: 'Tokens/Look',
  argTypes: Object.fromEntries(names.map((name) => [name, argType(name)])),
  decorators: [withDirectory],
  parameters: {
    docs: { source: asWritten },
    ...scene({
      did: [
        { type: 'choose', facet: 'concern', value: 'relationship', on: true },
        { type: 'choose', facet: 'session', value: 'couple', on: true },
      ],
    }),
  },
  render: (args) => html`<div style=${styleMap(args)}><therapist-finder></therapist-finder></div>`,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

function argType(name: Token) {
  const description = tokens[name];
  if (name === '--therapist-color-scheme') {
    return { description, control: 'inline-radio', options: ['light', 'dark'] } as const;
  }
  const isColor = name.startsWith('--therapist-color');
  return { description, control: isColor ? 'color' : 'text' } as const;
}

/** Each token, what it does, and its value here: choose another accent or scheme in the toolbar. */
export const Swatches: Story = {
  parameters: {
    controls: { disable: true },
    docs: { source: { language: 'css', code: written } },
  },
  render: () =>
    html`<dl class="stage-tokens">
      ${names.map(
        (name) =>
          html`<div>
            <dt>${swatch(name)}<code>${name}</code></dt>
            <dd>
              ${withCode(tokens[name])}
              ${defaults.get(name) ? html`<code>${defaults.get(name)}</code>` : nothing}
            </dd>
          </div>`,
      )}
    </dl>`,
};

/** As it comes. Set any token in the controls and see. */
export const Live: Story = {};

/** What a token looks like where it is set, or by default. A font or a size looks like the text beside it. */
function swatch(name: Token) {
  const value = `var(${name}, ${defaults.get(name) ?? 'currentcolor'})`;
  const shown = {
    ...(/color-(?!scheme|on-accent)/.test(name) && { background: value }),
    ...(name.includes('radius') && { borderRadius: value }),
    ...(name.includes('shadow') && { boxShadow: value, borderColor: 'transparent' }),
  };
  return Object.keys(shown).length
    ? html`<span class="stage-swatch" style=${styleMap(shown)}></span>`
    : html`<span class="stage-swatch stage-letters">Aa</span>`;
}

/** Shows text between backticks as code. */
function withCode(text: string) {
  return text.split('`').map((part, i) => (i % 2 ? html`<code>${part}</code>` : part));
}

/** One color: buttons, chips, ticks, slots and focus follow it, and the text on it stays readable. */
export const AnotherAccent: Story = { args: { '--therapist-color-accent': '#7a2e4d' } };

/** An accent so light that text on it turns dark, and that words in it are darkened. */
export const PaleAccent: Story = { args: { '--therapist-color-accent': '#f2c14e' } };

/** A partner's whole look: warm surfaces, square corners, no shadow, a font of its own. */
export const AWholeLook: Story = {
  args: {
    '--therapist-color-accent': '#8a3b12',
    '--therapist-color-warm': '#5b4a9e',
    '--therapist-font-family': 'Georgia, serif',
    '--therapist-font-size': '17px',
    '--therapist-radius-card': '2px',
    '--therapist-radius-control': '2px',
    '--therapist-radius-field': '2px',
    '--therapist-shadow-card': 'none',
  },
};
