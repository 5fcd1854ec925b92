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
      return { ...asking, title: w.reviewTitle, ...review(page) };
    case 'changing':
      return {
        title: state.change!.kind === 'move' ? w.moving : endOf(page).ending,
        ...changing(page),
      };
    case 'confirmed':
      return {
        title: state.passed === 'over' ? w.overTitle : w.confirmedTitle,
        ...(after.isDone ? doneWith(page) : booked(page)),
      };
    case 'pending':
      return {
        title: state.method.kind === 'waitlist' ? w.askedWaitlistTitle : w.pendingTitle,
        ...(after.isDone ? doneWith(page) : booked(page)),
      };
    case 'declined':
      return { title: w.declinedTitle, ...ended(page, w.declined) };
    case 'expired':
      return { title: w.expiredTitle, ...ended(page, w.expired) };
    case 'canceled':
      return { title: endOf(page).ended, ...ended(page) };
    case 'closed':
      return { title: w.closedTitle, ...ended(page, w.closed(therapist.name)) };
    default:
      return { ...asking, ...sending(page) };
  }
}

/** While the request is being sent. There is no way back until the outcome is known. */
function sending(page: Outcome): Omit<Content, 'subtitle'> {
  const { words, state } = page;
  const w = words.consultation;
  if (!state.submission?.stalled) return { title: w.sendingTitle, ...wait(page, w.neverTwice) };
  const problem = html`
    <div class="trouble" part="problem">
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
  `;
  return { title: w.stalledTitle, problem, body: checkAgain(page) };
}

/** The call will not take place: which one, what that means, and other therapists. */
function ended(page: Outcome, text?: string): Omit<Content, 'title'> {
  const { state, dispatch } = page;
  const again =
    state.method.kind !== 'closed' && (state.status === 'expired' || state.status === 'canceled');
  // That they take no calls is said already.
  const isSaid = state.failure?.code === 'closed';
  const body = html`
    ${isSaid ? otherWay(state.fallback, page) : nothing}
    ${
      again
        ? html`<button class="button" type="button" @click=${() => dispatch({ type: 'again' })}>
            ${endOf(page).again}
          </button>`
        : nothing
    }
    ${others(page)}
  `;
  return {
    problem: isSaid ? nothing : trouble(state.failure, page),
    said: html`<p>${state.result ? marked(which(page)) : nothing} ${text}</p>`,
    body,
  };
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
