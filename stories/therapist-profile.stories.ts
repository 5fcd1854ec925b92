import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Action, TherapistInput } from '../src/index.js';
import { clinic, longNames, someone } from './feeds.js';
import { asWritten, listed, never, scene, withDirectory } from './support.js';

interface Args {
  therapist: string;
}

/** Somebody of the clinic who says something in every section. */
const rich = someone({
  compacts: ['psypact'],
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '18:00' },
    { days: ['sat'], from: '10:00', to: '14:00' },
  ],
  links: [{ label: 'Essays', url: 'https://essays.example/' }],
  video: { url: 'https://films.example/introduction.mp4', durationSeconds: 45 },
});
const { id } = rich;

/** The clinic, with one person of it as given. */
function clinicWith(therapist: TherapistInput) {
  return scene({
    feed: () => {
      const { therapists, ...rest } = clinic();
      return { ...rest, therapists: [therapist, ...therapists.slice(1)] };
    },
  });
}

const opened: Action[] = [
  { type: 'choose', facet: 'concern', value: 'attachment', on: true },
  { type: 'choose', facet: 'payer', value: 'aetna', on: true },
  { type: 'open', id },
];

/**
 * Everything a feed says of one therapist, in the order in which a visitor reads. In a finder it is a dialog that a card's name opens; with
 * `therapist` it stands where it is placed. What is not known has no section.
 */
const meta = {
  title: 'Elements/therapist-profile',
  component: 'therapist-profile',
  args: { therapist: id },
  argTypes: listed('finder', 'src', 'inline', 'action', 'footer'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten }, ...clinicWith(rich) },
  render: ({ therapist }) => html`<therapist-profile therapist=${therapist}></therapist-profile>`,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** Where it is placed, with all there is to say. */
export const InPlace: Story = {};

/** As a phone shows it. */
export const Narrow: Story = {
  render: ({ therapist }) =>
    html`<div class="stage-narrow">
      <therapist-profile therapist=${therapist}></therapist-profile>
    </div>`,
};

/** In a finder: a dialog, with why they fit. */
export const InADialog: Story = {
  parameters: {
    ...scene({ feed: () => clinicWith(rich).scene.feed!(), did: opened }),
    // A dialog would take the page of all stories for itself.
    docs: { story: { inline: false, iframeHeight: 700 } },
  },
  render: () => html`
    <therapist-finder>
      <therapist-results></therapist-results>
      <therapist-profile></therapist-profile>
    </therapist-finder>
  `,
};

/** A practice has no credentials, and no pronouns. */
export const Practice: Story = {
  args: { therapist: 'long-practice' },
  parameters: scene({ feed: longNames }),
};

/** A page can put its own way to a first call, and words of its own after everything. */
export const OwnActionAndFooter: Story = {
  render: ({ therapist }) =>
    html`<therapist-profile therapist=${therapist}>
      <a slot="action" href="#contact">Write to our front desk</a>
      <p slot="footer">Our front desk answers on weekdays.</p>
    </therapist-profile>`,
};

/** The space is reserved while the feed loads. */
export const Loading: Story = { parameters: scene({ load: never }) };
