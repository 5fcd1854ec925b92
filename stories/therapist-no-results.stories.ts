import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { asWritten, listed, scene, withDirectory } from './support.js';

/**
 * What to do after a search that found nobody. The results show it by themselves: why, the single changes after which somebody fits, whom
 * to ask, where else to look, and crisis help.
 */
const meta = {
  title: 'Elements/therapist-no-results',
  component: 'therapist-no-results',
  argTypes: listed('finder', 'src', 'ask'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: () => html`<therapist-results></therapist-results>`,
} satisfies Meta;

export default meta;

type Story = StoryObj;

const relationships = {
  type: 'choose',
  facet: 'concern',
  value: 'relationship',
  on: true,
} as const;

/** Each filter that alone keeps everyone out, whom it would bring, and a button that removes it. */
export const OneChangeAway: Story = {
  parameters: scene({ did: [relationships, { type: 'fee', fee: { max: 20 } }] }),
};

/** Nobody works in the state: where they do, whom to call, and where else to look. The place is never offered for removal. */
export const NobodyInState: Story = {
  parameters: scene({ did: [relationships, { type: 'search', text: '', place: 'Phoenix, AZ' }] }),
};

/** Words that nobody’s listing has. */
export const ByWords: Story = {
  parameters: scene({ did: [{ type: 'search', text: 'xylophone' }] }),
};

/** The clinic’s own sentence below its phone number. */
export const OwnWords: Story = {
  parameters: scene({ did: [{ type: 'search', text: '', place: 'Phoenix, AZ' }] }),
  render: () => html`
    <therapist-results>
      <p slot="ask">We’ll help you look. Weekdays 9 to 6 Eastern.</p>
    </therapist-results>
  `,
};
