import {
  css,
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/**
 * Gives a sticky part the class `stuck` while content scrolls below it, so that it can stand out from that content. Without it the part
 * is like its surroundings, whose color only the page knows. The host's styles include `marks`.
 *
 * @example
 * #stuck = new StuckController(this, () => this.header);
 * render() { return html`${this.#stuck.mark()}<div class="header">…</div>`; }
 */
export class StuckController implements ReactiveController {
  /** Whether the start of what is below has scrolled out of the window, as of the last frame. */
  isStuck = false;

  #host: ReactiveControllerHost & { renderRoot: ParentNode };
  #find: () => Element | null;
  #marked: Element | null = null;
  #observer: IntersectionObserver | undefined;

  /** @param find the sticky part */
  constructor(
    host: ReactiveControllerHost & { renderRoot: ParentNode },
    find: () => Element | null,
  ) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostConnected() {
    this.#observe(this.#marked);
  }

  hostUpdated() {
    const mark = this.#host.renderRoot.querySelector('.mark');
    if (mark !== this.#marked) this.#observe(mark);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Marks the place of the sticky part: above the window, the part is stuck. */
  mark(): TemplateResult {
    return html`<div class="mark"></div>`;
  }

  #observe(mark: Element | null) {
    this.#observer?.disconnect();
    this.#marked = mark;
    if (!mark) return;
    this.#observer = new IntersectionObserver(([entry]) => {
      const { isIntersecting, boundingClientRect, rootBounds } = entry!;
      this.isStuck = !isIntersecting && boundingClientRect.top < (rootBounds?.top ?? 0);
      this.#find()?.classList.toggle('stuck', this.isStuck);
    });
    this.#observer.observe(mark);
  }
}

/** Where the part sticks below the top of the window, its mark is as far above its place. */
export const marks = css`
  .mark {
    position: relative;
    inset-block-start: calc(0px - var(--_sticky));
    /* Scrolling to it also shows what comes first below. */
    scroll-margin-block: 12px 64vh;
  }
`;
