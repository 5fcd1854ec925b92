import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { many } from './feeds.js';
import { asWritten, listed, scene, withDirectory } from './support.js';

/** The filters that most people begin with, each with one press. */
const meta = {
  title: 'Elements/therapist-quick-filters',
  component: 'therapist-quick-filters',
  argTypes: listed('filters', 'finder', 'src'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: () => html`<therapist-quick-filters></therapist-quick-filters>`,
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** None in use. */
export const Idle: Story = { parameters: scene({ feed: () => many(20) }) };

/** One in use. */
export const InUse: Story = {
  parameters: scene({
    feed: () => many(20),
    did: [{ type: 'choose-only', facet: 'mode', values: ['video', 'phone'] }],
  }),
};
