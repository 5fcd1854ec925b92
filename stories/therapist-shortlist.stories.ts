import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clinic, takingCalls } from './feeds.js';
import { apart, opens, saved } from './shortlists.js';
import { asWritten, listed, scene, withDirectory } from './support.js';

/**
 * The therapists that someone saved, to compare side by side, print, or share by a link. The list is in memory; it is kept on the device
 * only if the person asks for it.
 */
const meta = {
  title: 'Elements/therapist-shortlist',
  component: 'therapist-shortlist',
  argTypes: listed('finder', 'src'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten }, ...scene(saved(3)) },
  render: () => html`<therapist-shortlist></therapist-shortlist>`,
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** The button, with how many are saved. */
export const Button: Story = {};

/** Beside the results: cards offer to save because it is there. */
export const WithCards: Story = {
  render: () => html`
    <therapist-finder>
      <therapist-shortlist></therapist-shortlist>
      <therapist-results></therapist-results>
    </therapist-finder>
  `,
};

/** Two, side by side, also on a phone: what is the same for both comes once, at the end. */
export const Two: Story = { parameters: { ...scene(saved(2)), ...apart }, play: opens };

/** Someone opened a shared link: its list opens by itself. */
export const SharedLink: Story = {
  parameters: {
    ...scene({
      ...saved(2),
      did: [
        ...saved(2).did,
        {
          type: 'show-shared',
          ids: clinic()
            .therapists.slice(0, 2)
            .map(({ id }) => id),
        },
      ],
    }),
    ...apart,
  },
};

/** Abuse was named: a note says that “Sent” keeps what is sent. */
export const AfterAbuse: Story = {
  parameters: {
    ...scene({ ...saved(2), did: [...saved(2).did, { type: 'set-danger', danger: 'abuse' }] }),
    ...apart,
  },
  play: opens,
};

/** Three, side by side. */
export const Three: Story = { parameters: apart, play: opens };

/** Who of the saved can take a first call soonest. */
export const FirstAvailable: Story = {
  parameters: { ...scene(saved(3, takingCalls)), ...apart },
  play: opens,
};

/** Too many to compare at once: the visitor chooses which four to compare. */
export const Six: Story = { parameters: { ...scene(saved(6)), ...apart }, play: opens };

/** One: there is nothing to compare yet. */
export const One: Story = { parameters: { ...scene(saved(1)), ...apart }, play: opens };

/** Nobody yet. */
export const Empty: Story = { parameters: { ...scene({ did: [] }), ...apart }, play: opens };

/** After a search: distances are known, and the search can go into the link. */
export const AfterASearch: Story = {
  parameters: {
    ...scene({
      ...saved(4),
      did: [...saved(4).did, { type: 'search', text: '', place: 'Brooklyn, NY' }],
    }),
    ...apart,
  },
  play: opens,
};
