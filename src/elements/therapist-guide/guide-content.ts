import type { ReactiveController } from 'lit';
import { approachesWithGuides, bringGuide, bringGuides, guidesOfFile } from '../../page/guides.js';
import { nearestLang } from '../../page/locale.js';
import type { FinderHost } from '../../page/finder-controller.js';
import { warnMissingPart } from '../../lib/lost-part.js';
import type { Guide } from '../../guides/schema.js';

/** A host that names the guide it shows. */
export interface GuideHost extends FinderHost {
  approach?: string | undefined;
  guides?: string | undefined;
}

/** Brings the guide that its host names, in the language around it, and renders the host when it is there. */
export class GuideContent implements ReactiveController {
  guide: Guide | undefined;
  /** It could not be fetched. */
  lost = false;

  #host: GuideHost;
  #partner: readonly Guide[] = [];
  #asked?: string;

  constructor(host: GuideHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate() {
    const { approach = '', guides = '' } = this.#host;
    const locale = nearestLang(this.#host);
    const asked = `${approach} ${locale} ${guides}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    void this.#bring(asked, approach, locale, guides);
  }

  /** Whether there is a guide to an approach. */
  has(approach: string): boolean {
    return approachesWithGuides(this.#partner).includes(approach);
  }

  /**
   * The guide to an approach that a person picks. All guides are brought for it, because a request for one would tell its server which.
   *
   * @returns undefined where they cannot be had now
   */
  async pick(approach: string): Promise<Guide | undefined> {
    const guides = await bringGuides(nearestLang(this.#host), this.#partner).catch(this.#lose);
    if (guides) this.lost = false;
    this.#host.requestUpdate();
    return guides?.find((guide) => guide.approach === approach);
  }

  #lose = (error: unknown) => {
    warnMissingPart('the guides', error);
    this.lost = true;
    return undefined;
  };

  async #bring(asked: string, approach: string, locale: string, file: string) {
    const partner = file ? await guidesOfFile(file, this.#host) : [];
    // Offline, what the page put inside stays.
    const guide = approach
      ? await bringGuide(approach, locale, partner).catch(this.#lose)
      : undefined;
    if (asked !== this.#asked) return;
    if (guide) this.lost = false;
    this.#partner = partner;
    this.guide = guide;
    if (approach && !this.has(approach)) {
      const known = approachesWithGuides(partner).join(', ');
      console.warn(
        `<${this.#host.localName} approach="${approach}">: there is no such guide. There are: ${known}.`,
      );
    }
    this.#host.requestUpdate();
  }
}
