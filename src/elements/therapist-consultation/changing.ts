import { html, nothing } from 'lit';
import { isChangeable, isMovable } from '../../booking/changes.js';
import { callTime, endOf, marked, which } from './call-text.js';
import type { Content, Outcome } from './outcome-page.js';
import { checkAgain, retryTime, trouble, wait } from './trouble.js';
import type { Page } from './wording.js';

/** Moving and canceling the call, and the question before it is canceled. They are quiet: most people keep their call. */
export function changeButtons(page: Outcome) {
  const { words, state, dispatch } = page;
  const { button, ask, yes, no } = endOf(page);
  if (state.change?.kind === 'cancel') {
    return html`<div class="question" role="group" aria-labelledby="question" tabindex="-1">
      <p id="question">${ask}</p>
      <div class="actions">
        <button class="button quiet" type="button" @click=${() => dispatch({ type: 'send' })}>
          ${yes}
        </button>
        <button class="button quiet" type="button" @click=${() => dispatch({ type: 'keep' })}>
          ${no}
        </button>
      </div>
    </div>`;
  }
  if (!isChangeable(state)) return nothing;
  return html`<div class="changes">
    ${
      isMovable(state)
        ? html`<button class="link" type="button" @click=${() => dispatch({ type: 'move' })}>
            ${words.consultation.changeTime}
          </button>`
        : nothing
    }
    <button class="link" type="button" name="cancel" @click=${() => dispatch({ type: 'cancel' })}>
      ${button}
    </button>
  </div>`;
}

/** Above the times to choose from: the call that still stands. */
export function standing(page: Outcome) {
  const { words, state } = page;
  return html`<div class="chosen">
    <p>${marked(words.consultation.standsUntil(callTime(page, state.result)))}</p>
    ${keepButton(page)}
  </div>`;
}

/** The old time beside the new one, before anything is sent. */
export function review(page: Outcome): Pick<Content, 'problem' | 'body'> {
  const { words, state, dispatch } = page;
  const w = words.consultation;
  const body = html`
    <dl class="times-beside">
      <dt>${w.reviewNow}</dt>
      <dd>${marked(callTime(page, state.result))}</dd>
      <dt>${w.reviewNew}</dt>
      <dd>${marked(callTime(page, state.slot))}</dd>
    </dl>
    <div class="actions">
      <button class="button" part="send" type="button" @click=${() => dispatch({ type: 'send' })}>
        ${w.moveIt}
      </button>
      ${keepButton(page)}
    </div>
    <p>
      <button class="link" type="button" @click=${() => dispatch({ type: 'back' })}>
        ${w.changeTime}
      </button>
    </p>
  `;
  return { problem: trouble(state.failure, page, [stillStands(page)]), body };
}

function keepButton({ words, dispatch }: Outcome) {
  return html`<button class="button quiet" type="button" @click=${() => dispatch({ type: 'keep' })}>
    ${words.consultation.keepTime}
  </button>`;
}

/** While the change is on its way. There is no way back until it is known whether it is done. */
export function changing(page: Outcome): Pick<Content, 'problem' | 'said' | 'body'> {
  const { words, state } = page;
  const w = words.consultation;
  const { kind, stalled } = state.change!;
  if (!stalled) return wait(page);
  const doubt =
    kind === 'move'
      ? w.maybeMoved(callTime(page, state.slot), callTime(page, state.result))
      : `${which(page)} ${w.maybeEnded}`;
  const problem = html`<div class="trouble" part="problem">
    <p>${marked(doubt)} ${retryTime(state.failure, page)}</p>
  </div>`;
  return { problem, body: checkAgain(page) };
}

/** After a change that failed for certain; nothing if the endpoint said that the call can't be changed any more, or has another time. */
export function stillStands(page: Page) {
  const { words, state } = page;
  const when = callTime(page, state.result);
  const { code } = state.failure ?? {};
  if (code === 'settled' || code === 'changed') return undefined;
  return marked(when ? words.consultation.stillStands(when) : words.consultation.unchanged);
}
