import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clinicOf, takingCalls } from './feeds.js';
import { asWritten, failing, listed, never, scene, slow, stale, withDirectory } from './support.js';

/** The therapists who fit: how many, in words, and a card for each; and what to do where there is nobody to show. */
const meta = {
  title: 'Elements/therapist-results',
  component: 'therapist-results',
  argTypes: listed('finder', 'src', 'tools', 'filters'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: () => html`<therapist-results></therapist-results>`,
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** Everyone, before anything is asked. */
export const Ready: Story = {};

/** Who can take a first call soonest, of all who fit, on whatever page. */
export const FirstAvailable: Story = { parameters: scene({ feed: takingCalls }) };

/** Gray shapes as high as cards. */
export const Loading: Story = { parameters: scene({ load: never }) };

/** After a second: how much has come. */
export const Slow: Story = { parameters: scene({ load: slow }) };

/** Nobody fits: see therapist-no-results. */
export const NothingFound: Story = {
  parameters: scene({ did: [{ type: 'fee', fee: { max: 20 } }] }),
};

/** Therapists who list no insurance are not a “no”: a button below the list includes them. */
export const SomeDoNotSay: Story = {
  parameters: scene({ did: [{ type: 'choose', facet: 'payer', value: 'aetna', on: true }] }),
};

/** A feed with nobody in it. */
export const EmptyDirectory: Story = { parameters: scene({ feed: () => clinicOf() }) };

/** No connection. */
export const Unreachable: Story = { parameters: scene({ load: failing('unreachable') }) };

/** A copy of an earlier visit, with its date and a way to try again. */
export const LastGoodCopy: Story = { parameters: scene({ load: stale }) };

/** The order beside the heading and the filters in use below it, in the places made for them. */
export const SlotsUsed: Story = {
  parameters: scene({
    did: [{ type: 'choose', facet: 'concern', value: 'attachment', on: true }],
  }),
  render: () =>
    html`<therapist-results>
      <therapist-sort slot="tools"></therapist-sort>
      <therapist-active-filters slot="filters"></therapist-active-filters>
    </therapist-results>`,
};

/** A sentence ranks and filters nobody: who fits best comes first. */
export const Ranked: Story = {
  parameters: scene({
    did: [
      {
        type: 'search',
        text: '',
        sentence: 'I keep pushing people away',
        heard: [{ facet: 'concern', id: 'attachment' }],
      },
    ],
  }),
};

/** Nobody passes all filters that typed words named. Some are left out again, and named. */
export const WordsLeftOut: Story = {
  parameters: scene({
    did: [
      {
        type: 'search',
        text: '',
        filters: { facets: { payer: ['tricare'], faith: ['sikh'] }, opening: { within: 1 } },
      },
    ],
  }),
};
