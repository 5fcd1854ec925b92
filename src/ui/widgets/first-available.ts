import { css, html, nothing, type TemplateResult } from 'lit';
import type { Therapist } from '../../feed/schema.js';
import type { FeedMeta } from '../../finder/state.js';
import { isCallFree, type FirstCall } from '../../record/calls.js';
import { callsLead, zoneOf } from '../../views/card.js';
import { whenText, type TimeWording } from './call-time.js';

/** The element that opens the form. It comes with the card. */
type Opener = HTMLElement & { record?: Therapist; open(start: number): Promise<void> };

const openerTag = 'therapist-consultation-button';

/**
 * The element is added at the first press, and given the record at each: so a form in use stays that of its therapist when another
 * becomes the soonest, or nobody is.
 */
function open({ currentTarget }: Event, { therapist, start }: FirstCall) {
  const here = (currentTarget as Element).parentElement!;
  const opener =
    here.querySelector<Opener>(openerTag) ??
    here.appendChild(here.ownerDocument.createElement(openerTag) as Opener);
  opener.record = therapist;
  void opener.open(start);
}

/**
 * The soonest first call with any of the therapists in sight: pressing it opens the form of that therapist at that time, wherever
 * their card is. It leads to a scheduler if they have one, and is plain text if the call is arranged otherwise. It comes from the
 * feed; no endpoint is asked before the press.
 *
 * @param body its words. Default: that it is the first available
 */
export function firstAvailable(
  call: FirstCall | undefined,
  feed: Partial<FeedMeta> | undefined,
  wording: TimeWording,
  body: (call: FirstCall, wording: TimeWording, theirs?: string) => TemplateResult = firstOfThese,
): TemplateResult {
  return html`<div class="first-available">
    ${call ? theCall(call, callsLead(call.therapist, feed ?? {}, wording.now), body(call, wording, zoneOf(call.therapist, feed ?? {}))) : nothing}
  </div>`;
}

function firstOfThese(
  { therapist, start }: FirstCall,
  wording: TimeWording,
  theirs?: string,
): TemplateResult {
  const { words } = wording;
  return html`<span>
    ${words.firstAvailable} <strong>${whenText(start, wording, theirs)}</strong>
    <bdi>${words.withName(therapist.name)}</bdi
    ><span class="visually-hidden">, ${words.soonestOfThese(isCallFree(therapist))}</span>
  </span>`;
}

function theCall(
  call: FirstCall,
  leads: ReturnType<typeof callsLead>,
  body: TemplateResult,
): TemplateResult {
  if (!leads) return html`<p>${body}</p>`;
  return leads === 'form'
    ? html`<button
        class="link"
        type="button"
        aria-haspopup="dialog"
        @click=${(event: Event) => open(event, call)}
      >
        ${body}
      </button>`
    : html`<a class="link" href=${leads.href} target="_blank" rel="noopener noreferrer"
        >${body}</a
      >`;
}

export const firstAvailableStyles = css`
  .first-available :is(p, .link) {
    margin-block: -6px 8px;
  }

  .first-available .link {
    min-block-size: 36px;
    font-weight: 400;
  }

  /* Only its form and its messages are needed here. */
  .first-available ::part(button) {
    display: none;
  }
`;
