import type { ReactiveController } from 'lit';
import { approachesWithGuides, bringGuide, bringGuides, guidesOfFile } from '../../page/guides.js';
import { nearestLang } from '../../page/locale.js';
import type { FinderHost } from '../../page/connect/finder-controller.js';
import { Lookup } from '../../lib/lookup.js';
import { warnMissingPart } from '../../lib/lost-part.js';
import type { Guide } from '../../guides/schema.js';

/** A host that names the guide it shows. */
export interface GuideHost extends FinderHost {
  approach?: string | undefined;
  guides?: string | undefined;
}

interface Content {
  /** The guides of the page's own file. */
  partner: readonly Guide[];
  guide: Guide | undefined;
  /** Whether the guide could not be fetched. */
  lost: boolean;
}

/** Loads the guide that its host names, in the nearest `lang`, and renders the host when the guide is there. */
export class GuideContent implements ReactiveController {
  #host: GuideHost;
  #named: Lookup<Content>;
  #picked: Lookup<readonly Guide[]>;

  constructor(host: GuideHost) {
    const changed = () => host.requestUpdate();
    this.#host = host;
    this.#named = new Lookup(changed);
    this.#picked = new Lookup(changed);
    host.addController(this);
  }

  get guide(): Guide | undefined {
    return this.#named.value?.guide;
  }

  /** Whether the guide that was requested last could not be fetched. */
  get lost(): boolean {
    if (this.#picked.status === 'failed') return true;
    return this.#picked.status !== 'done' && (this.#named.value?.lost ?? false);
  }

  hostUpdate() {
    const { approach = '', guides = '' } = this.#host;
    const locale = nearestLang(this.#host);
    this.#named.beginFor([approach, locale, guides], (signal) => {
      this.#picked.cancel();
      return this.#bring(approach, locale, guides, signal);
    });
  }

  hostDisconnected() {
    this.#picked.cancel();
  }

  /** Whether an approach has a guide. */
  has(approach: string): boolean {
    return approachesWithGuides(this.#named.value?.partner ?? []).includes(approach);
  }

  /**
   * The guide to an approach that the visitor picks. Loads all guides, because a request for one would tell its server which.
   *
   * @returns undefined if the guide cannot be fetched, or if another guide was requested since
   */
  async pick(approach: string): Promise<Guide | undefined> {
    const partner = this.#named.value?.partner ?? [];
    const answer = await this.#picked.begin(() => bringGuides(nearestLang(this.#host), partner));
    if (answer?.status === 'failed') warnMissingPart('the guides', answer.error);
    return answer?.status === 'done'
      ? answer.value.find((guide) => guide.approach === approach)
      : undefined;
  }

  /** Drops the pick in progress, because the page itself has named another guide. */
  dropPick(): void {
    if (this.#picked.status === 'pending') this.#picked.cancel();
  }

  async #bring(
    approach: string,
    locale: string,
    file: string,
    signal: AbortSignal,
  ): Promise<Content> {
    const partner = file ? await guidesOfFile(file, this.#host) : [];
    const content: Content = { partner, guide: undefined, lost: false };
    if (!approach) return content;
    try {
      content.guide = await bringGuide(approach, locale, partner);
    } catch (error) {
      warnMissingPart('the guides', error);
      content.lost = true;
    }
    const known = approachesWithGuides(partner);
    if (!known.includes(approach) && !signal.aborted) {
      console.warn(
        `<${this.#host.localName} approach="${approach}">: there is no such guide. There are: ${known.join(', ')}.`,
      );
    }
    return content;
  }
}
