import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { asWritten, listed, scene, withDirectory } from './support.js';

/** The order of the results. Offers only what this directory can be ordered by. */
const meta = {
  title: 'Elements/therapist-sort',
  component: 'therapist-sort',
  argTypes: listed('finder', 'src'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: () => html`<therapist-sort></therapist-sort>`,
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** Fees and openings are listed here, so there is an order by each. */
export const Ready: Story = {};

/** Once there is a place, also the nearest first. */
export const WithAPlace: Story = {
  parameters: scene({
    did: [
      { type: 'search', text: '', place: '11201' },
      { type: 'sort', sort: 'distance' },
    ],
  }),
};
