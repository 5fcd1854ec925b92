import { css, html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
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
    scroll-padding-block: 64px 72px;
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

  .foot {
    padding: 6px 18px;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  /* What the page keeps in sight, a dialog keeps in sight. */
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

  /* On paper it is as long as what it says, instead of a window that is the same on every page. */
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

/** Takes the page behind a dialog off the paper. Nothing in a shadow root reaches it; a constructed sheet does, under any policy. */
const bare = css`
  @media print {
    html,
    body {
      background: #fff !important;
    }

    body {
      contain: paint !important;
      overflow: hidden !important;
      block-size: 0 !important;
      min-block-size: 0 !important;
      margin: 0 !important;
      padding: 0 !important;
    }
  }
`;

/** The bars of the sheets that are shown, or were. */
const bars = new Set<Element>();

function beforePrint() {
  const modal = [...bars].some((bar) => bar.isConnected && bar.closest('dialog:modal'));
  if (!modal) return;
  const sheet = bare.styleSheet!;
  document.adoptedStyleSheets.push(sheet);
  const restore = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  addEventListener('afterprint', restore, { once: true });
}

function watchPrint(bar: Element | undefined) {
  if (!bar) return;
  for (const old of bars) if (!old.isConnected) bars.delete(old);
  bars.add(bar);
  addEventListener('beforeprint', beforePrint);
}

/** The button that closes a sheet: its first thing, and always in sight. */
export function closeBar(label: string, close: () => void): TemplateResult {
  return html`<div class="bar" ${ref(watchPrint)}>
    <button class="close surface" part="close" type="button" aria-label=${label} @click=${close}>
      ${icon('close')}
    </button>
  </div>`;
}

/** Whom to call in a crisis: the last thing of a sheet, and always in sight, as the page's own is behind it. */
export function crisisFoot(): TemplateResult {
  return html`<div class="foot"><therapist-crisis-line brief></therapist-crisis-line></div>`;
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
