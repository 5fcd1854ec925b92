import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Guide } from '../src/index.js';
import { asWritten, listed, scene, withDirectory } from './support.js';

interface Args {
  approach: string;
}

/**
 * One approach to therapy, explained in plain words, with a link to therapists who use it. In a finder, its situations are filters.
 */
const meta = {
  title: 'Elements/therapist-guide',
  component: 'therapist-guide',
  args: { approach: 'relational' },
  argTypes: {
    approach: {
      control: 'select',
      options: ['relational', 'attachment-based', 'psychodynamic', 'cbt', 'emdr', 'eft'],
    },
    ...listed('finder', 'src', 'guides', 'href', 'guide', 'noCrisisLine', 'crumb'),
  },
  decorators: [withDirectory],
  parameters: { ...asWritten },
  render: ({ approach }) =>
    html`<therapist-finder>
      <therapist-guide approach=${approach}></therapist-guide>
      <therapist-results></therapist-results>
    </therapist-finder>`,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** Above the results of a finder. */
export const InAFinder: Story = {};

/** With a situation and a place in the search, the count changes and says what it counts. */
export const Chosen: Story = {
  parameters: scene({
    did: [
      { type: 'choose', facet: 'concern', value: 'attachment', on: true },
      { type: 'search', text: '', place: '11201' },
    ],
  }),
};

/** A cycle. */
export const Couples: Story = { args: { approach: 'eft' } };

/** A triangle. */
export const Thoughts: Story = { args: { approach: 'cbt' } };

/** A path. */
export const Memories: Story = { args: { approach: 'emdr' } };

/** In the language around it. */
export const Spanish: Story = {
  render: ({ approach }) =>
    html`<therapist-finder lang="es">
      <therapist-guide approach=${approach}></therapist-guide>
    </therapist-finder>`,
};

/** On a phone, the link to the therapists stays at the bottom of the window. */
export const Narrow: Story = {
  render: ({ approach }) =>
    html`<div class="stage-narrow">
      <therapist-finder><therapist-guide approach=${approach}></therapist-guide></therapist-finder>
    </div>`,
};

/** No finder and no feed: a text, with crisis help above it. */
export const Alone: Story = {
  decorators: [],
  render: ({ approach }) => html`<therapist-guide approach=${approach}></therapist-guide>`,
};

/** On a separate page: `href` leads to the page with the finder, and passes no data. */
export const OnAPageOfItsOwn: Story = {
  render: ({ approach }) =>
    html`<therapist-guide approach=${approach} href="#find">
      <a slot="crumb" href="#approaches">Our approaches</a>
      <h2>Relational therapy</h2>
      <p>What a search engine reads, and what shows where no script runs.</p>
    </therapist-guide>`,
};

/** No therapist here uses this approach. */
export const Nobody: Story = {
  parameters: scene({
    feed: () => ({ version: 1, therapists: [{ id: 'ana', name: 'Ana Ruiz' }] }),
  }),
};

const forest: Guide = {
  approach: 'forest-therapy',
  locale: 'en',
  title: 'Forest therapy',
  summary: 'Talking while you walk.',
  lead: 'Talking while you walk, on a path that both of you know.',
  therapists: { one: 'forest therapist', other: 'forest therapists' },
  about: 'A guide of your own says as much as it likes. What it leaves out has no section.',
  questions: ['What if it rains?', 'How far do we go?'],
  sources: [
    { title: 'Walking and Talking (a made-up book)', publisher: 'Fiction Press', year: 2020 },
  ],
  reviewed: '2026-11-28',
};

/** A page’s own guide. */
export const Own: Story = {
  decorators: [],
  render: () => html`<therapist-guide .guide=${forest}></therapist-guide>`,
};
