import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CardLayout } from '../src/elements/therapist-card/therapist-card.js';
import type { TherapistInput } from '../src/index.js';
import { clinicOf, longNames, someone, takingCalls } from './feeds.js';
import { asWritten, listed, scene, withDirectory } from './support.js';

interface Args {
  therapist: string;
  layout: CardLayout;
}

const { id } = someone();

/** A card of somebody of the clinic, of whom something is different. */
function changed(changes: Partial<TherapistInput>) {
  return scene({ feed: () => clinicOf(someone(changes)) });
}

/**
 * One therapist, with what people decide by first at the top. Facts that were not checked recently are not shown as facts, and unknown
 * facts are not shown at all.
 */
const meta = {
  title: 'Elements/therapist-card',
  component: 'therapist-card',
  args: { therapist: id, layout: 'row' },
  argTypes: {
    layout: { control: 'inline-radio', options: ['row', 'tile', 'compact'] },
    ...listed('finder', 'src', 'hit', 'action'),
  },
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: ({ therapist, layout }) =>
    html`<div class="stage-card">
      <therapist-card therapist=${therapist} layout=${layout}></therapist-card>
    </div>`,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** For a list: the way to a call at the side where there is room for it. */
export const Row: Story = {};

/** When the feed lists times of first calls: each opens the form. Times of sessions are text. */
export const CallTimes: Story = { parameters: scene({ feed: takingCalls }) };

/** The same, as a phone shows it. */
export const CallTimesNarrow: Story = {
  parameters: scene({ feed: takingCalls }),
  render: ({ therapist }) =>
    html`<div class="stage-narrow"><therapist-card therapist=${therapist}></therapist-card></div>`,
};

/** For columns beside each other. */
export const Tile: Story = {
  args: { layout: 'tile' },
  render: ({ therapist, layout }) =>
    html`<div class="stage-tile">
      <therapist-card therapist=${therapist} layout=${layout}></therapist-card>
    </div>`,
};

/** For the middle of a text: who, and the way to a call. */
export const Compact: Story = { args: { layout: 'compact' } };

/** As a phone shows it. */
export const Narrow: Story = {
  render: ({ therapist, layout }) =>
    html`<div class="stage-narrow">
      <therapist-card therapist=${therapist} layout=${layout}></therapist-card>
    </div>`,
};

/** As a search result: what the search asks for comes first, with a check mark. */
export const WhyTheyFit: Story = {
  parameters: scene({
    feed: () => clinicOf(someone()),
    did: [
      { type: 'choose', facet: 'concern', value: 'attachment', on: true },
      { type: 'choose', facet: 'payer', value: 'aetna', on: true },
      { type: 'search', text: '', place: '10011' },
    ],
  }),
  render: () => html`<div class="stage-card"><therapist-results></therapist-results></div>`,
};

/** Initials, on a tint that belongs to the name. */
export const NoPhoto: Story = { parameters: changed({ photo: undefined }) };

/** No free times are known: nothing is said of them, and the way to a call stays. */
export const NoOpenings: Story = { parameters: changed({ availability: undefined }) };

/** A practice has no credentials, and no pronouns. */
export const Practice: Story = {
  args: { therapist: 'long-practice' },
  parameters: scene({ feed: longNames }),
};

/** In training: the card names who supervises. */
export const InTraining: Story = {
  parameters: changed({
    profession: 'trainee',
    credentials: [],
    licenses: [],
    supervisor: 'Delphine Baptiste',
  }),
};

/** Has a waitlist. */
export const Waitlist: Story = {
  parameters: changed({
    accepting: { status: 'waitlist', asOf: '2026-11-20' },
    availability: undefined,
  }),
};

/** Takes no new clients: a note replaces the button. */
export const NotTakingClients: Story = {
  parameters: changed({
    accepting: { status: 'closed', asOf: '2026-11-20' },
    availability: undefined,
  }),
};

/** A page can put its own way to a first call. */
export const OwnAction: Story = {
  render: ({ therapist }) =>
    html`<div class="stage-card">
      <therapist-card therapist=${therapist}>
        <a slot="action" href="#contact">Write to our front desk</a>
      </therapist-card>
    </div>`,
};
