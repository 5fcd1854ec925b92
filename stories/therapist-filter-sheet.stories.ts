import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { asWritten, listed, scene, withDirectory } from './support.js';

interface Args {
  facets?: string;
}

/** The filters where there is no room beside the results: behind a button, in a sheet that keeps the count in sight. */
const meta = {
  title: 'Elements/therapist-filter-sheet',
  component: 'therapist-filter-sheet',
  argTypes: listed('finder', 'src'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: ({ facets }) =>
    html`<therapist-filter-sheet facets=${ifDefined(facets)}></therapist-filter-sheet>`,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** Nothing chosen yet. */
export const Closed: Story = {};

/** The button says how many filters are in use. */
export const InUse: Story = {
  parameters: scene({
    did: [
      { type: 'choose', facet: 'concern', value: 'attachment', on: true },
      { type: 'choose', facet: 'payer', value: 'aetna', on: true },
    ],
  }),
};

/** Open: the button at its foot says how many will be shown. Escape or a press beside it closes it. */
export const Open: Story = {
  ...InUse,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const sheet = canvasElement.querySelector('therapist-filter-sheet')!;
    await sheet.updateComplete;
    sheet.shadowRoot!.querySelector('button')!.click();
  },
};
