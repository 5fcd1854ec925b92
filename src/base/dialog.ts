import { css, html, type TemplateResult } from 'lit';
import { icon } from './icons.js';

/**
 * A sheet over the page. The dialog is the window, and scrolls: what is behind neither moves nor scrolls, whatever the page does.
 * Narrow, the sheet is all of it; wide, it stands in the middle, as wide as `--_sheet` says.
 */
export const dialogStyles = css`
  .dialog {
    container-type: inline-size;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scroll-padding-block: 64px 16px;
  }

  .dialog::backdrop {
    background: rgb(20 28 28 / 0.5);
  }

  /* One pixel more than the window: only what can scroll keeps a wheel from the page. */
  .dialog::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inline-size: 1px;
    block-size: calc(100% + 1px);
  }

  .sheet {
    position: relative;
    min-block-size: 100%;
    padding-block-end: env(safe-area-inset-bottom);
  }

  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: flex-end;
    block-size: 0;
    padding-inline: 8px;
  }

  .close {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    margin-block-start: 8px;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    font-size: 1.1875em;
    cursor: pointer;
  }

  .close:hover {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }

  @media (prefers-reduced-motion: no-preference) {
    .dialog[open] .sheet {
      animation: rise 160ms ease-out;
    }

    @keyframes rise {
      from {
        opacity: 0;
        translate: 0 16px;
      }
    }
  }

  @container (inline-size >= 680px) {
    .sheet {
      inline-size: calc(100% - 48px);
      max-inline-size: var(--_sheet, 1040px);
      min-block-size: 0;
      margin: 32px auto;
      border-radius: var(--_radius-sheet);
      box-shadow: 0 20px 60px rgb(0 0 0 / 0.35);
    }

    .bar {
      padding-inline: 14px;
    }

    .close {
      margin-block-start: 14px;
    }
  }

  @media (forced-colors: active) {
    .sheet {
      outline: 1px solid CanvasText;
    }
  }
`;

/** The button that closes a sheet: its first thing, and always in sight. */
export function closeBar(label: string, close: () => void): TemplateResult {
  return html`<div class="bar">
    <button class="close surface" part="close" type="button" aria-label=${label} @click=${close}>
      ${icon('close')}
    </button>
  </div>`;
}

/**
 * Tells a press beside the sheet, which closes, from one that only ends there after marking text, which does not. For a host's
 * `pointerdown` and `click`.
 */
export function pressBeside(dialog: () => HTMLElement | null, close: () => void) {
  let began = false;
  return (event: Event): void => {
    const beside = event.composedPath()[0] === dialog();
    if (event.type === 'pointerdown') began = beside;
    else if (beside && began) close();
  };
}
