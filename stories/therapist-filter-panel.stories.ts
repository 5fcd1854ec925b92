import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { asWritten, listed, scene, withDirectory } from './support.js';

interface Args {
  facets?: string;
}

/** All filters, those that most people decide by first. Filters without data in this directory are left out. */
const meta = {
  title: 'Elements/therapist-filter-panel',
  component: 'therapist-filter-panel',
  argTypes: listed('finder', 'src'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: ({ facets }) =>
    html`<div class="stage-column">
      <therapist-filter-panel facets=${ifDefined(facets)}></therapist-filter-panel>
    </div>`,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** Four filters open, the others behind “More filters”. */
export const Usual: Story = {};

/** All that this clinic has data for. */
export const MoreFilters: Story = {
  parameters: scene({ did: [{ type: 'unfold', group: 'more', on: true }] }),
};

/** Where its place has a limited height, the panel scrolls by itself, with the number of matches in sight. */
export const OwnScroll: Story = {
  ...MoreFilters,
  render: () =>
    html`<div class="stage-column">
      <therapist-filter-panel class="stage-short"></therapist-filter-panel>
    </div>`,
};

/** Several filters in use, one of them behind “More filters”. */
export const InUse: Story = {
  parameters: scene({
    did: [
      { type: 'choose', facet: 'concern', value: 'attachment', on: true },
      { type: 'choose', facet: 'payer', value: 'aetna', on: true },
      { type: 'choose', facet: 'language', value: 'es', on: true },
      { type: 'fee', fee: { max: 200 } },
    ],
  }),
};

/** A partner says which filters, and in which order. */
export const Chosen: Story = { args: { facets: 'concern payer fee' } };

/** A partner puts the filters in one by one, and opens those that matter here. */
export const OwnFilters: Story = {
  render: () =>
    html`<div class="stage-column">
      <therapist-filter-panel>
        <therapist-filter facet="language" open></therapist-filter>
        <therapist-filter facet="mode" open></therapist-filter>
      </therapist-filter-panel>
    </div>`,
};
