import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** A section to jump to. */
export interface JumpLink {
  /** The CSS part of the section. */
  part: string;
  name: string;
}

/** Between the head of the dialog and a heading that was jumped to, in px. */
const GAP = 12;

/**
 * A row of links to the sections of a long dialog. A press moves the focus to the section's heading. The section that is read now is
 * marked: the first one in a band below the head.
 */
export class JumpLinks implements ReactiveController {
  #host: ReactiveControllerHost;
  #find: () => HTMLElement | null;
  #links: readonly JumpLink[] = [];
  #current?: string | undefined;
  /** The heading that was jumped to. Its link stays marked while it is in the upper part of the dialog. */
  #target?: Element | undefined;
  #sections: readonly Element[] = [];
  #inBand = new Set<Element>();
  #observer?: IntersectionObserver | undefined;

  /** @param find the dialog, while its sections are rendered */
  constructor(host: ReactiveControllerHost, find: () => HTMLElement | null) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostUpdated() {
    this.#observe();
    this.#showCurrent();
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#sections = [];
  }

  /** Nothing if there is only one section, or none. */
  render(label: string, links: readonly JumpLink[]) {
    this.#links = links;
    if (links.length < 2) return nothing;
    const isKnown = links.some(({ part }) => part === this.#current);
    const current = isKnown ? this.#current : links[0]!.part;
    return html`<nav class="jump" aria-label=${label}>
      ${links.map(
        ({ part, name }) =>
          html`<button
            type="button"
            aria-current=${part === current ? 'true' : nothing}
            @click=${() => this.#jump(part)}
          >
            ${name}
          </button>`,
      )}
    </nav>`;
  }

  #section(part: string): Element | null | undefined {
    return this.#find()?.querySelector(`[part=${part}]`);
  }

  #observe() {
    const sections = this.#links.flatMap(({ part }) => this.#section(part) ?? []);
    const isSame = sections.every((section, i) => section === this.#sections[i]);
    if (isSame && sections.length === this.#sections.length) return;
    this.#observer?.disconnect();
    this.#inBand.clear();
    this.#current = undefined;
    this.#sections = sections;
    const band = { root: this.#find(), rootMargin: '-20% 0px -60% 0px' };
    this.#observer = new IntersectionObserver((entries) => this.#onScroll(entries), band);
    for (const section of sections) this.#observer.observe(section);
  }

  #onScroll(entries: readonly IntersectionObserverEntry[]) {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inBand.add(target);
      else this.#inBand.delete(target);
    }
    const top = this.#target?.getBoundingClientRect().top ?? -1;
    if (top > 0 && top < this.#find()!.clientHeight * 0.4) return;
    this.#target = undefined;
    // What is in the head belongs to what it is about; in two columns, the times beside the text do not move.
    const isAside = (section: Element) =>
      section.closest('.head') ?? getComputedStyle(section.parentElement!).position === 'sticky';
    const read = this.#links.find(({ part }) => {
      const section = this.#section(part);
      return section && this.#inBand.has(section) && !isAside(section);
    });
    if (read) this.#mark(read.part);
  }

  #mark(part: string) {
    if (part === this.#current) return;
    this.#current = part;
    this.#host.requestUpdate();
  }

  /** Scrolls the row sideways to the marked link. */
  #showCurrent() {
    const link = this.#find()?.querySelector('.jump [aria-current]');
    if (!link) return;
    const row = link.parentElement!;
    const [inner, outer] = [link.getBoundingClientRect(), row.getBoundingClientRect()];
    if (inner.left < outer.left) row.scrollLeft += inner.left - outer.left - GAP;
    else if (inner.right > outer.right) row.scrollLeft += inner.right - outer.right + GAP;
  }

  #jump(part: string) {
    const dialog = this.#find()!;
    const heading = this.#section(part)?.querySelector<HTMLElement>(':is(h2, h3, h4, h5, h6)');
    if (!heading) return;
    const head = dialog.querySelector<HTMLElement>('.bar')!;
    const cover = getComputedStyle(head).position === 'sticky' ? head.offsetHeight : 0;
    dialog.scrollTop += heading.getBoundingClientRect().top - cover - GAP;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    this.#target = heading;
    this.#mark(part);
  }
}
