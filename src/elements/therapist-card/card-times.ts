import { html, nothing } from 'lit';
import { callTime, shortDay, whenText, type TimeWording } from '../../ui/widgets/call-time.js';
import type { CardView } from '../../views/card.js';
import { asOf } from './card-facts.js';

/** Beside the button for more times. */
const room = 3;

/** "Next free call Mon 11:00 AM"; "Next call" unless the price is 0. */
export function nextCallText(start: number, view: CardView, wording: TimeWording) {
  const when = whenText(start, wording, view.timeZone);
  return html`${wording.words.nextCall(view.isCallFree)} <strong>${when}</strong>`;
}

/**
 * The next first calls, and when the first one is. Where there is room, a form has a way to its other times beside them.
 *
 * @param leads where a press on one leads
 * @param onPress opens the form, at a time or at the list of times
 */
export function callTimes(
  view: CardView,
  leads: CardView['callsLead'],
  wording: TimeWording,
  onPress: (start?: number) => void,
) {
  const { name, calls, callsAsOf } = view;
  const { words, format, timeZone } = wording;
  const [first] = calls;
  if (first === undefined) return nothing;
  const isForm = leads === 'form';
  const shown = isForm ? calls.slice(0, room) : calls;
  // Three times fit side by side if none is longer than "12:00 p.m.".
  const isLong = shown.some((at) => format.clock(at, timeZone).length > 10);
  const body = (at: number) =>
    html`${format.clock(at, timeZone)} <small>${shortDay(at, wording)}</small>`;
  return html`
    <p class="next">${nextCallText(first, view, wording)}${asOf(callsAsOf, wording)}</p>
    <ul class="slots ${isLong ? 'long' : ''}" role="list">
      ${shown.map((at) => html`<li>${callTime(at, leads, view, body(at), wording, onPress)}</li>`)}
      ${
        isForm
          ? html`<li>
              <button
                class="more"
                type="button"
                aria-haspopup="dialog"
                aria-label="${words.moreTimes}, ${name}"
                @click=${() => onPress()}
              >
                ${words.moreTimes}
              </button>
            </li>`
          : nothing
      }
    </ul>
  `;
}
