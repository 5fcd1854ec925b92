import { css, html, type TemplateResult } from 'lit';
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
    scroll-padding-block: 64px 72px;
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
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: flex-end;
    padding: 4px 8px;
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    background: var(--_surface);
  }

  .close {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
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

  .foot {
    padding: 6px 18px;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  /* Crisis help stays in sight, as it does on the page. */
  @media (height >= 480px) {
    .dialog .foot {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
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

    .bar {
      padding: 8px 14px 4px;
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
    .bar {
      display: none;
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

/** The button that closes a sheet. It comes first in the sheet and stays in sight. */
export function closeBar(label: string, close: () => void): TemplateResult {
  return html`<div class="bar">
    <button class="close surface" part="close" type="button" aria-label=${label} @click=${close}>
      ${icon('close')}
    </button>
  </div>`;
}

/** Whom to call in a crisis. It comes last in a sheet and stays in sight, because the sheet covers the page's own crisis line. */
export function crisisFoot(): TemplateResult {
  return html`<div class="foot"><therapist-crisis-line brief></therapist-crisis-line></div>`;
}
