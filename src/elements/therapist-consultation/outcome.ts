import { html, nothing, type TemplateResult } from 'lit';
import { booked, doneWith } from './booked.js';
import { channelOf } from '../../booking/machine.js';
import { asked, endOf, marked, which } from './call-text.js';
import type { Content, Outcome } from './outcome-page.js';
import { changing, review } from './changing.js';
import { asksFirst, checkAgain, otherWay, retryTime, trouble, wait } from './trouble.js';

/**
 * The page of a request that was sent, and of the call that came of it.
 *
 * @param asking the title of the pages before
 */
export function outcomeOf(page: Outcome, asking: Omit<Content, 'body'>): Content {
  const { words, state, therapist, after } = page;
  const w = words.consultation;
  switch (state.status) {
    case 'review':
      return { ...asking, title: w.reviewTitle, body: review(page) };
    case 'changing':
      return {
        title: state.change!.kind === 'move' ? w.moving : endOf(page).ending,
        body: changing(page),
      };
    case 'confirmed':
      return {
        title: state.passed === 'over' ? w.overTitle : w.confirmedTitle,
        body: after.isDone ? doneWith(page) : booked(page),
      };
    case 'pending':
      return {
        title: state.method.kind === 'waitlist' ? w.askedWaitlistTitle : w.pendingTitle,
        body: after.isDone ? doneWith(page) : booked(page),
      };
    case 'declined':
      return { title: w.declinedTitle, body: ended(page, w.declined) };
    case 'expired':
      return { title: w.expiredTitle, body: ended(page, w.expired) };
    case 'canceled':
      return { title: endOf(page).ended, body: ended(page) };
    case 'closed':
      return { title: w.closedTitle, body: ended(page, w.closed(therapist.name)) };
    default:
      return { ...asking, body: sending(page) };
  }
}

/** While the request is being sent. There is no way back until the outcome is known. */
function sending(page: Outcome) {
  const { words, state } = page;
  const w = words.consultation;
  if (!state.submission?.stalled) return wait(page, w.neverTwice);
  return html`
    <div class="trouble" part="problem" role="alert">
      ${
        // After a reload it is not known what was asked for.
        'name' in state.submission.request
          ? html`<p>${marked(asked(page, { ...state.slot, channel: channelOf(state) }))}</p>`
          : nothing
      }
      <p>
        ${state.failure ? w.failure[state.failure.code] : nothing}
        ${asksFirst(state.failure, page) ? w.stalledAsk : w.stalled}
        ${retryTime(state.failure, page)}
      </p>
    </div>
    ${checkAgain(page)}
  `;
}

/** The call will not take place: which one, what that means, and other therapists. */
function ended(page: Outcome, text?: string) {
  const { state, dispatch } = page;
  const again =
    state.method.kind !== 'closed' && (state.status === 'expired' || state.status === 'canceled');
  return html`
    <p>${state.result ? marked(which(page)) : nothing} ${text}</p>
    ${
      // That they take no calls is said already.
      state.failure?.code === 'closed'
        ? otherWay(state.fallback, page)
        : trouble(state.failure, page)
    }
    ${
      again
        ? html`<button class="button" type="button" @click=${() => dispatch({ type: 'again' })}>
            ${endOf(page).again}
          </button>`
        : nothing
    }
    ${others(page)}
  `;
}

function others({ words, others }: Outcome): TemplateResult | typeof nothing {
  if (!others.length) return nothing;
  return html`<h3>${words.consultation.others}</h3>
    <ul class="stack">
      ${others.map(
        (hit) => html`<li><therapist-card layout="compact" .hit=${hit}></therapist-card></li>`,
      )}
    </ul>`;
}
