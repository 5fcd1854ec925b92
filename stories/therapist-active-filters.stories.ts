import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { asWritten, listed, scene, withDirectory } from './support.js';

/** The filters in use, each a chip that removes itself when pressed. The focus then moves to the next chip. */
const meta = {
  title: 'Elements/therapist-active-filters',
  component: 'therapist-active-filters',
  argTypes: listed('finder', 'src'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: () => html`<therapist-active-filters></therapist-active-filters>`,
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** Two values of one filter. */
export const Few: Story = {
  parameters: scene({
    did: [
      { type: 'choose', facet: 'concern', value: 'attachment', on: true },
      { type: 'choose', facet: 'concern', value: 'trust', on: true },
    ],
  }),
};

/** Words, a place, each way in which a value can matter, a fee, and times. */
export const EveryKind: Story = {
  parameters: scene({
    did: [
      { type: 'choose', facet: 'concern', value: 'attachment', on: true },
      { type: 'choose', facet: 'affirming', value: 'lgbtq', role: 'must', on: true },
      { type: 'choose', facet: 'style', value: 'direct', role: 'prefer', on: true },
      { type: 'choose', facet: 'approach', value: 'cbt', role: 'avoid', on: true },
      { type: 'fee', fee: { min: 60, max: 190 } },
      { type: 'opening', opening: { within: 7, cells: ['tue-evening', 'thu-evening'] } },
      { type: 'search', text: 'letting people in', place: '11201' },
    ],
  }),
};
