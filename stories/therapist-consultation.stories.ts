import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { json, problem, silence, type Answers } from '../test/helpers/serve-booking.js';
import {
  asks,
  asksToCancel,
  choosesAnother,
  elementIn,
  find,
  HOUR,
  instant,
  moves,
  pending,
  picks,
  returns,
  reviews,
  sends,
  slot,
  starts,
  taking,
  tomorrow,
} from './booking.js';
import { someone } from './feeds.js';
import { asWritten, listed, withDirectory } from './support.js';

interface Args {
  therapist: string;
}

/** A dialog would cover the page that shows all stories. */
const apart = { docs: { story: { inline: false, iframeHeight: 700 } } };

const dialog: Story['render'] = ({ therapist }) =>
  html`<therapist-consultation therapist=${therapist}></therapist-consultation>`;

/**
 * Books a first call: pick or request a time, give contact details, and see the outcome. A button opens it as a dialog; most stories show
 * it inside the page, with `inline`. It never sends anything about a search.
 */
const meta = {
  title: 'Elements/therapist-consultation',
  component: 'therapist-consultation',
  args: { therapist: someone().id },
  argTypes: listed('finder', 'src', 'record', 'fields', 'inline', 'consent'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: ({ therapist }) =>
    html`<therapist-consultation therapist=${therapist} inline></therapist-consultation>`,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** Days, and the times of one of them, in the visitor’s zone. */
export const Times: Story = { parameters: taking() };

/** Many times on many days: five weeks of quarter hours, and more after them. */
const weeks = Array.from({ length: 35 }, (_, day) =>
  Array.from({ length: 16 }, (_, n) => tomorrow + (day * 24 + n * 0.75) * HOUR),
).filter((_, day) => day % 7 < 5 && day % 11 !== 3);

const many: Answers = {
  slots: (asked) =>
    asked.get('from')! > instant(weeks.at(-1)!.at(-1)!)
      ? json({ slots: [slot(tomorrow + 50 * 24 * HOUR)], timeZone: 'America/New_York' })
      : json({ slots: weeks.flat().map(slot), timeZone: 'America/New_York', more: true }),
};

/** A long list: the first two weeks, parts of the day to choose from, and a way to other days and later times. */
export const ManyTimes: Story = { parameters: taking(many) };

/** Only evenings: the days and times that have them. Pressing it again brings back all. */
export const Evenings: Story = {
  parameters: taking(many),
  play: async ({ canvasElement }) => (await find(canvasElement, '.part-of-day:last-child')).click(),
};

/** Days beyond the first two weeks are in a month, which arrow keys move through. */
export const Month: Story = {
  parameters: taking(many),
  play: async ({ canvasElement }) => (await find(canvasElement, '.more .link')).click(),
};

/** The therapist is in another time zone: both times are shown. */
export const OtherZone: Story = {
  parameters: taking({
    slots: () => json({ slots: starts.map(slot), timeZone: 'America/Los_Angeles' }),
  }),
};

/** The zone can be changed. */
export const ChangingTheZone: Story = {
  parameters: taking(),
  play: async ({ canvasElement }) => (await find(canvasElement, '.zone .link')).click(),
};

/** While the times load. */
export const Loading: Story = { parameters: taking({ slots: silence }) };

/** Nothing is free: another way to reach the practice, and who else is free soonest. */
export const NoTimes: Story = { parameters: taking({ slots: () => json({ slots: [] }) }) };

/** Who calls, and how to answer them. */
export const Details: Story = { parameters: taking(), play: picks };

/** Sent with nothing filled in. */
export const Faults: Story = {
  parameters: taking(),
  play: async (context) => {
    await picks(context);
    (await find(context.canvasElement, '[part=send]')).click();
  },
};

/** A partner’s own fields, and their words of consent. Nothing is sent until the box is ticked. */
export const PartnersFields: Story = {
  parameters: taking(),
  render: ({ therapist }) =>
    html`<therapist-consultation
      therapist=${therapist}
      inline
      .fields=${[
        { name: 'referred', label: 'Who sent you to us?', required: true },
        { name: 'note', label: 'Anything we should know before we talk', multiline: true },
      ]}
    >
      <p slot="consent">
        <label><input type="checkbox" required /> I am 18 or older.</label>
        We write to you about this call and nothing else.
      </p>
    </therapist-consultation>`,
  play: picks,
};

/** The practice reads requests, and answers them. */
export const Request: Story = { parameters: taking({}, { mode: 'request' }) };

/** The details come by email to who asks for that. */
export const ByEmail: Story = {
  parameters: taking({}, { mode: 'request', mail: true }),
  play: async ({ canvasElement }) => {
    const contact = (await find(canvasElement, '[name=contact]')) as HTMLInputElement;
    contact.value = 'sam@mail.example';
    contact.dispatchEvent(new Event('input'));
  },
};

/** While the request is being sent. */
export const Sending: Story = { parameters: taking({ book: silence }), play: sends };

/** Somebody else took the time first. */
export const SlotTaken: Story = {
  parameters: taking({
    book: () => problem('slot-taken', 409, { alternatives: starts.slice(1, 4).map(slot) }),
  }),
  play: sends,
};

/** Booked: how, when and who calls whom in one sentence; calendars, the link, good things to ask. */
export const Confirmed: Story = { parameters: taking(), play: sends };

/** The calendars and the link, open. */
export const ConfirmedOpen: Story = {
  parameters: taking(),
  play: async (context) => {
    await sends(context);
    await find(context.canvasElement, '.pair');
    for (const name of ['.to-calendar', '.shown-link'])
      (await find(context.canvasElement, name)).setAttribute('open', '');
  },
};

/** Another time is chosen; the call stays until it is moved. */
export const Moving: Story = { parameters: taking(), play: choosesAnother };

/** The old time beside the new one, before anything is sent. */
export const BeforeMoving: Story = { parameters: taking(), play: reviews };

/** Moved to another time. */
export const Moved: Story = { parameters: taking(), play: moves };

/** Canceling asks once. */
export const CancelQuestion: Story = { parameters: taking(), play: asksToCancel };

/** Canceled: another can be asked for. */
export const Canceled: Story = {
  parameters: taking(),
  play: async (context) => {
    await asksToCancel(context);
    (await find(context.canvasElement, '.question button')).click();
  },
};

/** In a page, “Done” leaves a short line. */
export const Done: Story = {
  parameters: taking(),
  play: async (context) => {
    await sends(context);
    (await find(context.canvasElement, '.pair :last-child')).click();
  },
};

/** Has a lost link sent, where the endpoint sends email. */
export const LostLink: Story = {
  parameters: taking({}, { mail: true }),
  play: async ({ canvasElement }) => (await find(canvasElement, '.lost')).setAttribute('open', ''),
};

/** The practice has to confirm. */
export const Pending: Story = {
  parameters: { ...taking(pending, { mode: 'request' }), ...apart },
  render: dialog,
  play: asks,
};

/** The practice said no: here are others. */
export const Declined: Story = {
  parameters: {
    ...taking({ ...pending, status: () => json({ status: 'declined' }) }, { mode: 'request' }),
    ...apart,
  },
  render: dialog,
  play: returns,
};

/** Nobody answered in time. */
export const Expired: Story = {
  parameters: {
    ...taking({ ...pending, status: () => json({ status: 'expired' }) }, { mode: 'request' }),
    ...apart,
  },
  render: dialog,
  play: returns,
};

/** The therapist takes no new clients: three others who fit are shown. */
export const Closed: Story = {
  parameters: taking({}, { consultation: { booking: { mode: 'closed' } } }),
};

/** There is no form: visitors book by phone. */
export const Phone: Story = {
  parameters: taking({}, { consultation: { booking: { mode: 'phone' } } }),
};

/** As a dialog. */
export const Dialog: Story = {
  parameters: { ...taking(), ...apart },
  render: dialog,
  play: async ({ canvasElement }) => {
    const element = elementIn(canvasElement);
    await element.updateComplete;
    element.show();
    await find(canvasElement, '[part=time]');
  },
};

/** As a phone shows it. */
export const Narrow: Story = {
  parameters: taking(),
  render: ({ therapist }) =>
    html`<div style="max-inline-size: 360px">
      <therapist-consultation therapist=${therapist} inline></therapist-consultation>
    </div>`,
  play: picks,
};
