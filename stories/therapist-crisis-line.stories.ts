import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { asWritten, listed, scene, withDirectory } from './support.js';

interface Args {
  expanded: boolean;
  brief: boolean;
  added: boolean;
}

/**
 * Whom to call in a crisis. Needs no feed and no network. One line with the ways to reach 988, until a search names a danger.
 */
const meta = {
  title: 'Elements/therapist-crisis-line',
  component: 'therapist-crisis-line',
  args: { expanded: false, brief: false, added: false },
  argTypes: listed('finder', 'src'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: ({ expanded, brief, added }) =>
    html`<therapist-crisis-line
      ?expanded=${expanded}
      ?brief=${brief}
      ?added=${added}
    ></therapist-crisis-line>`,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** Beside or above a finder. */
export const Line: Story = {};

/** In full from the start, for a page about getting help. */
export const Expanded: Story = { args: { expanded: true } };

/** The search names suicidal thoughts or self-harm. */
export const Urgent: Story = {
  parameters: scene({
    did: [{ type: 'choose', facet: 'concern', value: 'suicidal-ideation', on: true }],
  }),
};

/** The search names violence at home. */
export const UrgentAtHome: Story = {
  parameters: scene({
    did: [{ type: 'choose', facet: 'concern', value: 'domestic-violence', on: true }],
  }),
};

/** The search names a concern that has its own hotline but is no danger: that line is added quietly. */
export const AnotherLine: Story = {
  parameters: scene({
    did: [
      { type: 'choose', facet: 'concern', value: 'sexual-abuse', on: true },
      { type: 'choose', facet: 'concern', value: 'veterans', on: true },
    ],
  }),
};

/** On a Spanish page, help in Spanish comes first. */
export const Spanish: Story = {
  args: { expanded: true },
  render: ({ expanded }) =>
    html`<therapist-crisis-line lang="es" ?expanded=${expanded}></therapist-crisis-line>`,
};

/** The numbers are for the United States. A page in another country supplies its own. */
export const AnotherCountry: Story = {
  render: () =>
    html`<therapist-crisis-line>
      <p>
        In the United Kingdom, call Samaritans free on <a href="tel:116123">116 123</a>, at any
        time.
      </p>
    </therapist-crisis-line>`,
};
