import type { Hit } from '../../directory/query.js';
import type { OneChange } from '../../finder/one-change.js';
import type { Formats } from '../../i18n/format.js';
import type { AllStrings } from '../../i18n/strings/language.js';
import { ownValue } from '../../lib/own.js';
import type { Labels } from '../../vocabulary/labels.js';
import { states } from '../../vocabulary/places/states.js';
import type { CardView } from '../../views/card.js';
import { slidingText } from '../therapist-card/card-facts.js';
import { meetingText } from '../therapist-card/more-facts.js';

const concernsNamed = 3;

interface Words {
  words: AllStrings;
  format: Formats;
}

/** Between these, the direction of a name changes nothing around it: U+2068 and U+2069. */
const isolated = (name: string) => `\u2068${name}\u2069`;

/** "Ana Ruiz, Ben Okafor and 7 others"; empty if nobody's name is known. */
export function namesOf({ hits, total }: OneChange, { words, format }: Words): string {
  const names = hits.map(({ therapist }) => isolated(therapist.name));
  const more = total - names.length;
  if (!names.length) return '';
  return format.list(more > 0 ? [...names, words.othersMore(more, format.number(more))] : names);
}

/** Who the only one is: how they meet, what they charge, what they help with. */
export function aboutHit(
  { reasons }: Hit,
  view: CardView,
  { words, format, labels }: Words & { labels: Labels },
): string {
  const remote = reasons.find((one) => one.reason === 'remote');
  const state = remote && ownValue(states, remote.state);
  const { name, fee, chips } = view;
  const concerns = chips.filter(({ facet }) => facet === 'concern').slice(0, concernsNamed);
  const facts = [
    isolated(name),
    state === undefined ? meetingText(view, { words, format }) : words.profile.reason.remote(state),
    fee && `${format.money(fee.from, view.currency, fee.to)} ${words.feePer[fee.kind]}`,
    slidingText(view, { words, format }),
    concerns.map(({ facet, value }) => labels.value(facet, value)).join(', '),
  ];
  return facts.filter(Boolean).join(' · ');
}
