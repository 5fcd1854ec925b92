import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clinic } from './feeds.js';
import { asWritten, listed, never, scene, withDirectory } from './support.js';

interface Args {
  'no-crisis-line': boolean;
}

/**
 * A whole finder over one feed, from one line of HTML. It answers to the width of its own column, so the toolbar's widths show what a
 * phone, a tablet and a desktop get.
 */
const meta = {
  title: 'Elements/therapist-finder',
  component: 'therapist-finder',
  args: { 'no-crisis-line': false },
  argTypes: listed('src', 'store', 'noCrisisLine'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: (args) =>
    html`<therapist-finder ?no-crisis-line=${args['no-crisis-line']}></therapist-finder>`,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** Everyone who may take clients, before anything is asked. */
export const Ready: Story = {};

/** The filters in use are above the results, and the reasons why somebody fits come first on their card. */
export const Searched: Story = {
  parameters: scene({
    did: [
      { type: 'choose', facet: 'concern', value: 'attachment', on: true },
      { type: 'choose', facet: 'concern', value: 'trust', on: true },
      { type: 'choose', facet: 'payer', value: 'aetna', role: 'prefer', on: true },
      { type: 'search', text: '', place: '11201' },
    ],
  }),
};

/** Gray shapes as tall as the content, so that nothing moves when it loads. Crisis help is already there. */
export const Loading: Story = { parameters: scene({ load: never }) };

/** Names the filter whose removal would help most, and how many fit without it. */
export const NothingFound: Story = {
  parameters: scene({
    did: [
      { type: 'choose', facet: 'concern', value: 'relationship', on: true },
      { type: 'fee', fee: { max: 20 } },
    ],
  }),
};

/** Choosing suicidal thoughts or self-harm brings help to the front, before the results and without standing in their way. */
export const UrgentHelp: Story = {
  parameters: scene({
    did: [{ type: 'choose', facet: 'concern', value: 'suicidal-ideation', on: true }],
  }),
};

/** Violence at home brings its own hotline first. */
export const UrgentHelpAtHome: Story = {
  parameters: scene({
    did: [{ type: 'choose', facet: 'concern', value: 'domestic-violence', on: true }],
  }),
};

/** On a Spanish page. What the feed says stays as it was written. */
export const Spanish: Story = {
  parameters: scene({
    did: [
      { type: 'choose', facet: 'concern', value: 'attachment', on: true },
      { type: 'choose', facet: 'payer', value: 'aetna', role: 'prefer', on: true },
      { type: 'opening', opening: { cells: ['tue-evening', 'thu-evening'] } },
    ],
  }),
  render: () => html`<therapist-finder lang="es"></therapist-finder>`,
};

/** What a page puts inside shows until the finder is ready, and stays where there is no script. */
export const OwnFallback: Story = {
  parameters: scene({ load: never }),
  render: () =>
    html`<therapist-finder>
      <p>
        See <a href="#team">our therapists</a>, or call
        <a href="tel:+17185550100">(718) 555-0100</a>.
      </p>
    </therapist-finder>`,
};

/** In a column as narrow as a phone. */
export const Narrow: Story = {
  parameters: scene({ feed: clinic }),
  render: () => html`<div class="stage-narrow"><therapist-finder></therapist-finder></div>`,
};
