import { LitElement, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { TherapistEventMap } from './events.js';
import { LocaleController, refreshLanguages } from '../page/locale.js';
import { partComing } from '../page/late-part.js';
import { HeadingLevels } from './heading-level.js';
import { exportParts } from './parts.js';
import { bringStrings, hasStrings } from '../i18n/strings/strings.js';
import { base } from './styles/base.js';
import { keepTyping } from './typing.js';
import { version } from './version.js';

/**
 * What all elements of the library share: the version, the language, and custom states for CSS. Deliberately small: what an
 * element shows comes from its store, and an element that comes alone brings only the words it says.
 */
export class TherapistElement extends LitElement {
  /** The version of the library. */
  static readonly version: string = version;
  static override styles: CSSResultGroup = base;

  /**
   * The level of this element's first heading.
   *
   * @internal
   */
  static readonly usualLevel: number = 2;

  /** The level of the first heading, to fit the page around it; deeper headings, and the elements inside, follow. Usually 2, of a card and a filter 3. */
  @property({ type: Number, attribute: 'heading-level', reflect: true }) headingLevel?: number;

  #locale = new LocaleController(this);
  #internals?: ElementInternals;

  constructor() {
    super();
    keepTyping(this);
    new HeadingLevels(this);
    this.addController({
      hostUpdated: () => {
        this.#markLanguage();
        exportParts(this);
      },
    });
  }

  /** The language of the nearest `lang`, as BCP 47; US English if there are no words for that language. */
  protected get locale(): string {
    return hasStrings(this.#locale.value) ? this.#locale.value : 'en-US';
  }

  override connectedCallback() {
    super.connectedCallback();
    // Controllers released things when the element left the page. An update restores them.
    if (this.hasUpdated) this.requestUpdate();
  }

  /** Waits for words that are loading, so that English does not show first. The slotted content shows until then. */
  protected override scheduleUpdate() {
    const coming = bringStrings(this.#locale.value);
    if (!coming) return super.scheduleUpdate();
    const slot = this.hasUpdated ? undefined : document.createElement('slot');
    if (slot) this.renderRoot.append(slot);
    return coming.then(() => {
      slot?.remove();
      return super.scheduleUpdate();
    });
  }

  /** A part of the library that the element needs comes first. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isComplete = await super.getUpdateComplete();
    for (let part = partComing(this); part; part = partComing(this)) {
      await part;
      isComplete = await super.getUpdateComplete();
    }
    return isComplete;
  }

  /** Sets or clears a custom state, which a page selects with `:state(name)`. */
  protected setState(name: string, on: boolean): void {
    this.#internals ??= this.attachInternals();
    // Browsers before 2024 accept only dashed names here, and throw.
    try {
      if (on) this.#internals.states.add(name);
      else this.#internals.states.delete(name);
    } catch {
      // The state is for styling only.
    }
  }

  /** Marks the words as English in a page of another language, for screen readers. */
  #markLanguage(): void {
    const part = this.renderRoot.querySelector('.base');
    const own = hasStrings(this.#locale.value);
    if (own) {
      if (!part?.hasAttribute('lang')) return;
      part.removeAttribute('lang');
      part.removeAttribute('dir');
      // Elements inside took their language from here.
      refreshLanguages();
      return;
    }
    // On a right-to-left page, the periods of English sentences would come first.
    part?.setAttribute('lang', this.locale);
    part?.setAttribute('dir', 'ltr');
  }

  /**
   * Tells the page what a person did. Details hold ids and counts, never what was searched.
   *
   * @returns false if the event is `cancelable` and the page canceled it
   */
  protected emit<Name extends keyof TherapistEventMap>(
    type: Name,
    detail: TherapistEventMap[Name]['detail'],
    cancelable = false,
  ): boolean {
    return this.dispatchEvent(
      new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }),
    );
  }
}
