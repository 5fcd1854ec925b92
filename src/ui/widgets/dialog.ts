import { css, html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';

/**
 * A sheet over the page. The dialog fills the window and scrolls, so the page behind it does not move or scroll. The sheet fills a
 * narrow dialog; in a wide one it is centered, at most as wide as `--_sheet`.
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
  }

  .dialog::backdrop {
    background: rgb(20 28 28 / 0.5);
  }

  /* One pixel taller than the window: a box that cannot scroll passes the wheel on to the page. */
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

  /* As wide as the sheet, and not see-through: what scrolls below the button could not be pressed. */
  .bar {
    border-block-end: 1px solid var(--_line);
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    background: var(--_surface);
  }

  .bar > .top,
  .foot > .next {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 56px;
    padding: 6px 16px;
  }

  .bar > .top {
    padding-inline-end: 6px;
  }

  .foot > .next {
    flex-wrap: wrap;
  }

  .bar .title {
    flex: 1;
    min-inline-size: 0;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.25;
  }

  .bar h2 {
    inline-size: fit-content;
    max-inline-size: 100%;
    border-radius: 4px;
    font-size: 1em;
  }

  .close {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    font-size: 1.1875em;
    cursor: pointer;
  }

  .close:hover {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }

  .foot {
    padding-block-end: env(safe-area-inset-bottom);
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  .foot > therapist-crisis-line {
    display: grid;
    align-content: center;
    min-block-size: 32px;
    padding: 2px 16px;
  }

  /* The title, the button that closes and crisis help stay in sight. In a low window that would leave no room to read. */
  @media (height >= 30em) {
    .bar,
    .dialog .foot {
      position: sticky;
      z-index: 1;
    }

    .bar {
      inset-block-start: 0;
    }

    /* Its last pixel is below the window: between two pixels, it would be drawn one too high, and the text under it would show. */
    .dialog .foot {
      inset-block-end: -1px;
      max-block-size: 45dvb;
      padding-block-end: calc(1px + env(safe-area-inset-bottom));
      overflow: auto;
    }
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

    .sheet > .foot {
      border-end-start-radius: inherit;
      border-end-end-radius: inherit;
    }

    .bar > .top,
    .foot > .next,
    .foot > therapist-crisis-line {
      padding-inline: 24px;
    }

    .bar > .top {
      padding-inline-end: 12px;
    }
  }

  @media (forced-colors: active) {
    .sheet {
      outline: 1px solid CanvasText;
    }
  }

  /* On paper it is as tall as its content, instead of one window repeated on every page. */
  @media print {
    .dialog {
      position: absolute;
      inset: 0 0 auto;
      block-size: auto;
      overflow: visible;
    }

    .dialog::before,
    .dialog::backdrop,
    .close,
    .foot > .next {
      display: none;
    }

    .bar {
      position: static;
      border: 0;
    }

    .dialog .foot {
      position: static;
    }

    .dialog .sheet {
      position: static;
      inline-size: 100%;
      max-inline-size: none;
      margin: 0;
      border-radius: 0;
      box-shadow: none;
    }

    .dialog a[href^='http']:not(.button)::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;

/** What else a head shows. */
interface HeadExtras {
  /** A small portrait before the title. */
  face?: unknown;
  /** A row below the title. */
  below?: unknown;
}

/** The head of a sheet: its title at the start, the button that closes it at the end. It comes first in the sheet and stays in sight. */
export function dialogHead(
  title: unknown,
  closeLabel: string,
  close: () => void,
  { face = nothing, below = nothing }: HeadExtras = {},
): TemplateResult {
  return html`<div class="bar">
    <div class="top">
      ${face}
      <div class="title">${title}</div>
      <button class="close" part="close" type="button" aria-label=${closeLabel} @click=${close}>
        ${icon('close')}
      </button>
    </div>
    ${below}
  </div>`;
}

/**
 * The foot of a sheet: the one action, if there is one, and whom to call in a crisis, because the sheet covers the page's own crisis
 * line. It comes last in the sheet and stays in sight.
 *
 * @param help in place of the short line
 */
export function crisisFoot(action: unknown = nothing, help: unknown = nothing): TemplateResult {
  return html`<div class="foot">
    ${action === nothing ? nothing : html`<div class="next">${action}</div>`}
    <therapist-crisis-line brief>${help}</therapist-crisis-line>
  </div>`;
}
