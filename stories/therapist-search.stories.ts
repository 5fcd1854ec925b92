import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { onlyNames, twoAuroras } from './feeds.js';
import { asWritten, listed, scene, withDirectory } from './support.js';

/** What someone would like help with, where, and how to meet. Words and place apply together, on Enter or the button. */
const meta = {
  title: 'Elements/therapist-search',
  component: 'therapist-search',
  argTypes: listed('finder', 'src', 'note', 'aside'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: () => html`<therapist-search></therapist-search>`,
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** Nothing asked yet. */
export const Ready: Story = {};

/** Words, a ZIP and a way to meet. */
export const Filled: Story = {
  parameters: scene({
    did: [
      { type: 'search', text: 'attachment', place: '11201' },
      { type: 'choose-only', facet: 'mode', values: ['in-person'] },
    ],
  }),
};

/** An unknown place. The typed text stays, so that it can be corrected. */
export const PlaceUnknown: Story = {
  parameters: scene({ did: [{ type: 'search', text: '', place: 'Brigadoon' }] }),
};

/** A misspelled place: what is close to it can be chosen, and nothing is taken unasked. */
export const PlaceMisspelled: Story = {
  parameters: scene({ did: [{ type: 'search', text: '', place: 'Bruklin' }] }),
};

/** A name of two cities: one press chooses between them. */
export const PlaceAmbiguous: Story = {
  parameters: scene({ feed: twoAuroras, did: [{ type: 'search', text: '', place: 'Aurora' }] }),
};

/** No switch if the directory does not list how its therapists meet. */
export const WithoutModes: Story = { parameters: scene({ feed: onlyNames }) };

/** A page can add its own note, and content beside it. */
export const SlotsUsed: Story = {
  render: () =>
    html`<therapist-search>
      <span slot="note">What you type here stays with you.</span>
      <therapist-crisis-line slot="aside"></therapist-crisis-line>
    </therapist-search>`,
};
