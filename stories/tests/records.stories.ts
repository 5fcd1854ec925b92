import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clinicOf, longNames, someone, thirtyLanguages } from '../feeds.js';
import { asWritten, scene, withDirectory } from '../support.js';

const { id } = someone();

/** People of whom little is known, or much, or in another script: their card, and their profile. */
const meta = {
  title: 'Tests/Records',
  args: { therapist: id },
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: ({ therapist }) =>
    html`<div class="stage-stack">
      <therapist-card therapist=${therapist}></therapist-card>
      <therapist-profile therapist=${therapist}></therapist-profile>
    </div>`,
} satisfies Meta<{ therapist: string }>;

export default meta;

type Story = StoryObj<{ therapist: string }>;

/** A name of eighty characters, which is no reason to widen. */
export const LongName: Story = {
  args: { therapist: 'long-person' },
  parameters: scene({ feed: longNames }),
};

/** Thirty languages. */
export const ThirtyLanguages: Story = { parameters: scene({ feed: thirtyLanguages }) };

/** Nothing but a name: there are no empty sections. */
export const OnlyAName: Story = {
  parameters: scene({ feed: () => clinicOf({ id, name: 'Ifeoma Castellanos' }) }),
};

/** A name and texts in a script that runs the other way. */
export const RightToLeftName: Story = {
  args: { therapist: 'liat' },
  parameters: scene({
    feed: () =>
      clinicOf({
        id: 'liat',
        name: 'ליאת בן־דוד',
        pronouns: 'היא',
        headline: 'לא צריך לשאת את זה לבד.',
        about:
          'אני עובדת עם אנשים שעברו בין מדינות, שפות ובתים.\n\nאפשר לדבר עברית, אנגלית או ערבית.',
        languages: ['he', 'en', 'ar'],
        modes: ['video'],
        licenses: [{ state: 'NY' }],
      }),
  }),
};

/** Checks of long ago are dates and no longer facts; a license that has expired says so. */
export const LongAgo: Story = {
  parameters: scene({
    feed: () =>
      clinicOf(
        someone({
          licenses: [
            { state: 'NY', type: 'Licensed Psychologist', verifiedAt: '2025-01-10' },
            { state: 'NJ', type: 'Licensed Psychologist', expires: '2026-10-01' },
          ],
          accepting: { status: 'open', asOf: '2025-01-10' },
          availability: { slots: ['2026-11-25T15:00:00Z'], asOf: '2025-01-10T09:00:00Z' },
          verifiedAt: '2025-01-10',
        }),
      ),
  }),
};

/** The id is not in the feed: somebody has left, and the page still names them. */
export const NotInTheFeed: Story = {
  args: { therapist: 'nobody-here' },
  render: ({ therapist }) =>
    html`<div class="stage-stack">
      <therapist-card therapist=${therapist}></therapist-card>
      <therapist-profile therapist=${therapist}></therapist-profile>
      <therapist-consultation-button therapist=${therapist}></therapist-consultation-button>
    </div>`,
};
