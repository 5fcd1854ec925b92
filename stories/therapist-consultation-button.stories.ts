import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FeedInput, TherapistInput } from '../src/index.js';
import { asWritten, listed, scene, withDirectory } from './support.js';

interface Args {
  therapist: string;
}

/** A feed of one person, without a practice to contact instead. */
function only(facts: Partial<TherapistInput>) {
  const feed = (): FeedInput => ({
    version: 1,
    therapists: [{ id: 'ines', name: 'Ines Marlowe', ...facts }],
  });
  return scene({ feed });
}

/** Leads to a first call. It is a real link: it works by keyboard and middle click, and dials on a phone. */
const meta = {
  title: 'Elements/therapist-consultation-button',
  component: 'therapist-consultation-button',
  args: { therapist: 'ines' },
  argTypes: listed('finder', 'src', 'record'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: ({ therapist }) =>
    html`<therapist-consultation-button therapist=${therapist}></therapist-consultation-button>`,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

const url = 'https://harborandelm.example/book/ines.html';

/** Their own scheduler. “Free” is said because the feed gives the price as 0. */
export const LinkToAFreeCall: Story = {
  parameters: only({ consultation: { price: 0, minutes: 15, booking: { mode: 'link', url } } }),
};

/** The price is unknown, so it is not mentioned. */
export const Link: Story = {
  parameters: only({ consultation: { booking: { mode: 'link', url } } }),
};

/** By phone: the number is on the button. */
export const Phone: Story = {
  parameters: only({ phone: '(718) 555-0118', consultation: { booking: { mode: 'phone' } } }),
};

/** Only a website is listed. */
export const Website: Story = { parameters: only({ url: 'https://harborandelm.example/ines' }) };

/** Takes nobody new. */
export const Closed: Story = {
  parameters: only({ consultation: { booking: { mode: 'closed' } } }),
};

/** No contact details are listed. */
export const None: Story = { parameters: only({}) };
