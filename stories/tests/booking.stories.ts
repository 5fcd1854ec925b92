import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { json, problem } from '../../test/helpers/serve-booking.js';
import { moves, sends, taking } from '../booking.js';
import { someone } from '../feeds.js';
import { asWritten, withDirectory } from '../support.js';

/** Endpoints that fail, or answer with half of what is needed. */
const meta = {
  title: 'Tests/Booking',
  args: { therapist: someone().id },
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: ({ therapist }) =>
    html`<therapist-consultation therapist=${therapist} inline></therapist-consultation>`,
} satisfies Meta<{ therapist: string }>;

export default meta;

type Story = StoryObj<{ therapist: string }>;

/** The endpoint cannot be read: the phone is offered. */
export const TimesUnreadable: Story = {
  parameters: taking({ slots: () => new Response('', { status: 401 }) }),
};

/** There was no clear answer. Trying again never books twice. */
export const Stalled: Story = {
  parameters: taking({
    book: () => new Response('', { status: 503, headers: { 'retry-after': '600' } }),
  }),
  play: sends,
};

/** What was typed is still there, and the phone number is beside it. */
export const Refused: Story = {
  parameters: taking({ book: () => problem('too-large', 413) }),
  play: sends,
};

/** The call may have been moved, or not: the same move finds out. */
export const MoveInDoubt: Story = {
  parameters: taking({ move: () => new Response('', { status: 503 }) }),
  play: moves,
};

/** The move failed for certain, so the old time stands. */
export const NotMoved: Story = {
  parameters: taking({ move: () => problem('too-large', 413) }),
  play: moves,
};

/** Booked, with no address to change it that can be followed: the phone is offered for that. */
export const ConfirmedWithoutAddress: Story = {
  parameters: taking({ book: () => json({ id: '3fJq0w', status: 'confirmed' }, 201) }),
  play: sends,
};
