import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { asWritten, listed, scene, withDirectory } from './support.js';

/**
 * Announces the result of a search to screen readers, politely and once. It is invisible; these stories show its words in a frame. A
 * finder already contains one.
 */
const meta = {
  title: 'Elements/therapist-status',
  component: 'therapist-status',
  argTypes: listed('finder', 'src'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: () =>
    html`<div class="stage-column stage-stack">
      <therapist-status class="stage-heard"></therapist-status>
      <therapist-filter facet="session" open></therapist-filter>
    </div>`,
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** Silent until somebody does something: choose a value. */
export const Silent: Story = {};

/** After a choice. */
export const AfterAChoice: Story = {
  parameters: scene({ did: [{ type: 'choose', facet: 'session', value: 'couple', on: true }] }),
};

/** Nobody fits. */
export const NobodyFits: Story = {
  parameters: scene({ did: [{ type: 'fee', fee: { max: 20 } }] }),
};
