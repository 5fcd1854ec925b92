/** Calls booked in stories: endpoints that answer, and what a visitor does. */
import type { StoryObj } from '@storybook/web-components-vite';
import type { TherapistConsultation, TherapistInput } from '../src/index.js';
import { json, serveBooking, type Answers } from '../test/helpers/serve-booking.js';
import { clinic, someone } from './feeds.js';
import { scene } from './support.js';

export const HOUR = 3_600_000;

/** Calls are booked by the clock of the device, so times are counted from today. */
export const tomorrow = Math.ceil(Date.now() / (24 * HOUR)) * 24 * HOUR + 15 * HOUR;

/** Six days, a few times on each. */
export const starts = [0, 1, 2, 4, 5, 8].flatMap((day) =>
  [0, 0.5, 3, 5.5].slice(0, 4 - (day % 3)).map((hour) => tomorrow + (day * 24 + hour) * HOUR),
);

export const instant = (at: number) => new Date(at).toISOString();
export const slot = (start: number) => ({
  id: instant(start),
  start: instant(start),
  end: instant(start + HOUR / 4),
});

const manageUrl = 'https://harborandelm.example/calls/3fJq0w';
const helpful: Answers = {
  slots: () => json({ slots: starts.map(slot), timeZone: 'America/New_York' }),
  book: ({ slot: start }) =>
    json(
      {
        id: '3fJq0w',
        status: 'confirmed',
        ...(typeof start === 'string' && slot(Date.parse(start))),
        manageUrl,
        secret: 'Zk8w2v',
      },
      201,
    ),
  move: ({ slot: start }) =>
    json({ ...slot(Date.parse(start)), id: '3fJq0w', status: 'confirmed' }),
  cancel: () => json({ status: 'canceled' }),
  links: () => new Response(null, { status: 202 }),
};

/** The clinic, with one person who uses a booking endpoint with these answers. */
export function taking(
  answers: Answers = {},
  {
    mode = 'slots',
    mail = false,
    ...facts
  }: Partial<TherapistInput> & { mode?: 'slots' | 'request'; mail?: boolean } = {},
) {
  const { endpoint } = serveBooking({ ...helpful, ...answers });
  const person = someone({
    phone: '(718) 555-0118',
    consultation: {
      price: 0,
      minutes: 15,
      channels: ['video', 'phone'],
      booking: { mode, endpoint, mail },
    },
    ...facts,
  });
  const { therapists, ...rest } = clinic();
  const [, next, ...others] = therapists;
  // Someone else's next call, for a list without times.
  const free: TherapistInput = {
    ...next!,
    consultation: {
      ...person.consultation,
      slots: starts.slice(1).map(instant),
      asOf: instant(Date.now()),
    },
  };
  return scene({ feed: () => ({ ...rest, therapists: [person, free, ...others] }) });
}

export const pending: Answers = {
  book: () => json({ id: '3fJq0w', status: 'pending', manageUrl }, 201),
};

type Play = NonNullable<StoryObj['play']>;

export const elementIn = (canvas: HTMLElement) =>
  canvas.querySelector<TherapistConsultation>('therapist-consultation')!;

/** The first that matches, once it is there. */
export async function find(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  for (;;) {
    const found = elementIn(canvas).shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Picks the first time, as a visitor would. */
export const picks: Play = async ({ canvasElement }) => {
  (await find(canvasElement, '[part=time]')).click();
  await find(canvasElement, '[part=send]');
};

/** Fills in the form. */
async function writes(canvas: HTMLElement) {
  for (const [name, value] of [
    ['name', 'Jordan'],
    ['contact', 'jordan@mail.example'],
  ]) {
    const field = (await find(canvas, `[name=${name}]`)) as HTMLInputElement;
    field.value = value!;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  (await find(canvas, '[name=channel]')).click();
}

export const sends: Play = async (context) => {
  await picks(context);
  await writes(context.canvasElement);
  (await find(context.canvasElement, '[part=send]')).click();
};

export const choosesAnother: Play = async (context) => {
  await sends(context);
  (await find(context.canvasElement, '.changes button')).click();
  await find(context.canvasElement, '.chosen');
};

export const reviews: Play = async (context) => {
  await choosesAnother(context);
  (await find(context.canvasElement, '[part=time]:nth-child(2)')).click();
  await find(context.canvasElement, '.times-beside');
};

export const moves: Play = async (context) => {
  await reviews(context);
  (await find(context.canvasElement, '[part=send]')).click();
};

export const asksToCancel: Play = async (context) => {
  await sends(context);
  (await find(context.canvasElement, '[name=cancel]')).click();
  await find(context.canvasElement, '.question');
};

/** Asks, and comes back later. */
export const asks: Play = async ({ canvasElement }) => {
  const element = elementIn(canvasElement);
  await element.updateComplete;
  element.show();
  await writes(canvasElement);
  (await find(canvasElement, '[part=send]')).click();
  await find(canvasElement, '.pair');
};

export const returns: Play = async (context) => {
  await asks(context);
  const element = elementIn(context.canvasElement);
  element.close();
  await new Promise(requestAnimationFrame);
  element.show();
};
