import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { many } from './feeds.js';
import { asWritten, listed, scene, withDirectory } from './support.js';

/** Moves through the pages of the results. Shows nothing while there is one. */
const meta = {
  title: 'Elements/therapist-pager',
  component: 'therapist-pager',
  argTypes: listed('finder', 'src'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: () => html`<therapist-pager></therapist-pager>`,
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** Two pages, on the first. */
export const TwoPages: Story = { parameters: scene({ feed: () => many(20) }) };

/** In the middle of many: the first, the last, and those around this one. */
export const InTheMiddle: Story = {
  parameters: scene({ feed: () => many(200), did: [{ type: 'page', page: 9 }] }),
};

/** On the last of many. */
export const Last: Story = {
  parameters: scene({ feed: () => many(200), did: [{ type: 'page', page: 99 }] }),
};
