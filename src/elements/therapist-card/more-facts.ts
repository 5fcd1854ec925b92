import type { CardView } from '../../views/card.js';
import type { Wording, Words } from './card-facts.js';

/** "PhD · Psychologist · licensed in NY and NJ". */
export function subtitle(view: CardView, { words, format, labels }: Wording): string {
  const { credentials, profession, licensedIn, supervisor, isPractice, place } = view;
  return [
    credentials.join(', '),
    profession ? labels.value('profession', profession) : isPractice && words.practice,
    licensedIn.length && words.licensedIn(format.list(licensedIn)),
    supervisor && words.supervisedBy(supervisor),
    isPractice && place,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** "Virtual and in person"; nothing if the record does not say. */
export function meetingText({ meets }: CardView, { words }: Words): string | undefined {
  if (!meets) return undefined;
  if (!meets.inPerson) return words.virtual;
  return meets.remote ? words.virtualAndInPerson : words.inPerson;
}
