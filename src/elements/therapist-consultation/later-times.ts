import { html, nothing } from 'lit';
import { sayAgain } from '../../ui/say-again.js';
import type { Choosing } from './choosing-page.js';

/** Asks for the times after the last one, and says when they have come. */
export function laterTimes({ words, format, state, view, dispatch, onView }: Choosing) {
  const w = words.consultation;
  const { slots, cut } = state.list!;
  const ask = () => {
    if (state.loading) return;
    onView({ moreAfter: slots.at(-1)?.start ?? 0, moreUntil: undefined });
    dispatch({ type: 'more' });
  };
  const said =
    view.moreUntil === 'none'
      ? w.noMore
      : view.moreUntil && w.moreUntil(format.weekday(view.moreUntil, state.timeZone));
  return html`${
      cut
        ? html`<button
            class="link"
            type="button"
            aria-disabled=${state.loading ? 'true' : nothing}
            @click=${ask}
          >
            ${w.more}
          </button>`
        : nothing
    }
    <p class="note" role="status">${sayAgain(said || '', state.list)}</p>`;
}
