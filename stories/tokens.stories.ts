import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { tokens, type Token } from '../src/index.js';
import { asWritten, scene, withDirectory } from './support.js';

type Args = Partial<Record<Token, string>>;

const names = Object.keys(tokens) as Token[];

/**
 * The tokens a partner can set, on any element around the finder. Nothing has to be set: without them a finder takes the page's font, text
 * size, text color and color scheme. Colors that lie on each other stay readable, because one derives from the other.
 */
const meta = {
  title: 'Design/Tokens',
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

/** As it comes. Set any token in the controls and see. */
export const Live: Story = {};

/** Each token, and what it does. */
export const All: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    html`<dl class="stage-tokens">
      ${names.map(
        (name) =>
          html`<div>
            <dt><code>${name}</code></dt>
            <dd>${withCode(tokens[name])}</dd>
          </div>`,
      )}
    </dl>`,
};

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
