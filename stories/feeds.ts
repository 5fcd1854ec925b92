/**
 * The feeds that stories stand on: the invented clinic of the demo, and what is made of it. Functions, so that a story makes only
 * its own.
 */
import { withCallTimes } from '../demo/clinic/call-times.mjs';
import { clinicFeed } from '../demo/clinic/feed.mjs';
import { gridTimes } from '../demo/clinic/grid.mjs';
import type { FeedInput, TherapistInput } from '../src/index.js';
import * as zones from '../src/lib/zones.js';

/** Monday, 10 AM in New York. Fixed, so that a story looks the same on any day. */
export const now = Date.parse('2026-11-23T15:00:00Z');

/** Where the clinic is said to be. Nothing is ever fetched from it. */
export const clinicUrl = 'https://harborandelm.example/';

/** The whole clinic. */
export function clinic(): FeedInput {
  return clinicFeed({ now, base: clinicUrl });
}

const callLimits = { leadHours: 15, daysAhead: 7, minutes: 15, bufferMinutes: 5 };

/** The clinic, where who has a scheduler takes first calls at times that the feed lists. */
export function takingCalls(): FeedInput {
  const { timeZone, ...feed } = clinic();
  const free = new Map<string, number[]>();
  const therapists = feed.therapists.map((therapist): TherapistInput => {
    const { consultation } = therapist;
    if (consultation?.booking?.mode !== 'link') return therapist;
    const times = gridTimes(therapist, timeZone ?? 'UTC', now, callLimits, zones);
    // Some are taken.
    const starts = times.map(({ start }) => start).filter((_, i) => i % 3 !== 1);
    free.set(therapist.id, starts);
    const booking = { mode: 'slots' as const, endpoint: `${clinicUrl}api/booking` };
    return { ...therapist, consultation: { ...consultation, booking } };
  });
  return withCallTimes({ ...feed, timeZone, therapists }, { now, free });
}

/** A clinic of these people only. */
export function clinicOf(...therapists: TherapistInput[]): FeedInput {
  return { ...clinic(), therapists };
}

/** Somebody of the clinic who says a lot of themselves, with what a story changes. */
export function someone(changes: Partial<TherapistInput> = {}): TherapistInput {
  return { ...clinic().therapists[0]!, ...changes };
}

/** Records that hold nothing but a name. */
export function onlyNames(): FeedInput {
  const therapists = clinic().therapists.map(({ id, name }) => ({ id, name }));
  return { version: 1, therapists };
}

/** A feed in which three records cannot be read: no name, an id for the second time, words in place of a list. */
export function partial(): FeedInput {
  const { therapists, ...rest } = clinic();
  const broken = [
    { id: 'nameless' },
    { id: therapists[0]!.id, name: 'Somebody else' },
    { id: 'wordy', name: 'Wordy Record', concerns: 'all of them' },
  ];
  return { ...rest, therapists: [...therapists, ...(broken as TherapistInput[])] };
}

/**
 * The clinic's people over and over, each time with other names and fees: as many as asked for.
 *
 * @param count how many records
 */
export function many(count: number): FeedInput {
  const { therapists: people, ...rest } = clinic();
  const surnames = people.map(({ name }) => name.split(' ').at(-1)!);
  const therapists = Array.from({ length: count }, (_, i): TherapistInput => {
    const person = people[i % people.length]!;
    const round = Math.floor(i / people.length);
    const first = person.name.split(' ')[0]!;
    return {
      ...person,
      id: `${person.id}-${round}`,
      name: `${first} ${surnames[(i * 7 + round) % surnames.length]!}`,
      fees: person.fees?.map((fee) => ({ for: fee.for, amount: 60 + ((i * 37) % 50) * 5 })),
    };
  });
  return { ...rest, therapists };
}

/** Thirty languages, from the most spoken at home in the US to rarer ones, with American Sign Language. */
const thirty =
  `en es zh tl vi ar fr ko ru ht hi pt de pl ur yue gu bn fa te ta pa ja it am so ase uk he sw`.split(
    ' ',
  );

/** One person who speaks thirty languages, among others who speak a few of them. */
export function thirtyLanguages(): FeedInput {
  const { therapists, ...rest } = clinic();
  const others = therapists
    .slice(1, 12)
    .map((person, i) => ({ ...person, languages: ['en', thirty[i + 1]!, thirty[i + 12]!] }));
  return { ...rest, therapists: [someone({ languages: thirty }), ...others] };
}

/** A name of eighty characters, as a person has it, and as a practice does. */
export function longNames(): FeedInput {
  return clinicOf(
    someone({
      id: 'long-person',
      name: 'María de los Ángeles Wolfeschlegelsteinhausenbergerdorff-Okonkwo y Fernández, Jr.',
      pronouns: 'she/they/any, just ask me',
      headline: 'A long name is a long story, and we have time for all of it.',
    }),
    {
      id: 'long-practice',
      kind: 'practice',
      name: 'The Greater Lower Manhattan Center for Relational and Attachment-Based Therapies',
      phone: '(212) 555-0140',
      concerns: ['attachment', 'relationship', 'workplace-relationships'],
      approaches: ['sensorimotor', 'mentalization'],
    },
  );
}

/** Two cities of one name, in two states. */
export function twoAuroras(): FeedInput {
  return clinicOf(
    someone({
      id: 'colorado',
      locations: [{ city: 'Aurora', state: 'CO', lat: 39.73, lon: -104.83 }],
    }),
    someone({
      id: 'illinois',
      locations: [{ city: 'Aurora', state: 'IL', lat: 41.76, lon: -88.32 }],
    }),
  );
}
