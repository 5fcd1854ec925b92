import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { asWritten, listed, scene, withDirectory } from './support.js';

/**
 * One press forgets the search, typed words, the shortlist, the steps that Back would return to, and everything kept on the device.
 */
const meta = {
  title: 'Elements/therapist-clear',
  component: 'therapist-clear',
  argTypes: listed('finder', 'src'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: () => html`<therapist-clear></therapist-clear>`,
} satisfies Meta;

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** It says when it is done, until the person's next action. */
export const Cleared: Story = {
  parameters: scene({ did: [{ type: 'search', text: 'grief' }, { type: 'forget' }] }),
};
