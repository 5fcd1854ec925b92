import { html, nothing } from 'lit';
import type { Choosing } from './choosing-page.js';
import { otherWay } from './trouble.js';
import { whenOf } from './wording.js';

/** Someone else who is free for a first call. */
export interface NextFree {
  name: string;
  /** Epoch milliseconds. */
  start: number;
  /** Opens the first call with them, at that time. */
  open(): void;
}

/** A list without a time: the other ways to reach them, and who else is free soonest. */
export function noTimes(page: Choosing) {
  const { words, state, nextFree } = page;
  const w = words.consultation;
  return html`<div role="status">
      <p>${w.noSlots}</p>
      ${otherWay(state.fallback, page, w.onlyWay)}
    </div>
    ${
      nextFree
        ? html`<button class="button quiet next-free" type="button" @click=${nextFree.open}>
            ${w.nextFree(nextFree.name, whenOf(nextFree.start, page))}
          </button>`
        : nothing
    }`;
}
