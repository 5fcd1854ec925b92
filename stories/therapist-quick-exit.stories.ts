import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { asWritten, listed, scene, withDirectory } from './support.js';

/**
 * For someone who may be watched: forgets everything of the visit and puts a neutral page in place of this one. Press it only where
 * leaving the stories is fine.
 */
const meta = {
  title: 'Elements/therapist-quick-exit',
  component: 'therapist-quick-exit',
  argTypes: listed('finder', 'src'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: () => html`<therapist-quick-exit></therapist-quick-exit>`,
} satisfies Meta;

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** It comes by itself with crisis help, where a search is about violence at home. */
export const WithCrisisHelp: Story = {
  parameters: scene({
    did: [{ type: 'choose', facet: 'concern', value: 'domestic-violence', on: true }],
  }),
  render: () => html`<therapist-crisis-line></therapist-crisis-line>`,
};
