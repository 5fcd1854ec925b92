import { property } from 'lit/decorators.js';
import type { FinderHost } from '../page/connect/finder-controller.js';
import { createLabels, type Labels } from '../vocabulary/labels.js';
import type { Naming } from '../i18n/filter-names.js';
import type { FeedMeta } from '../finder/state.js';
import { TherapistElement } from './element.js';

const made = new WeakMap<object, Map<string, Labels>>();
const noFeed = {};

/** An element that shows or changes a search, from the finder around it, a finder elsewhere on the page, or its own feed. */
export class FinderElement extends TherapistElement implements FinderHost {
  /** The id of a `<therapist-finder>` elsewhere in the document, for an element that is not inside one. */
  @property() finder?: string;

  /** The address of a feed, for an element that works alone. The same address is loaded once per page. */
  @property() src?: string;

  /** The names of facets and values in this element's language, with the feed's own. */
  protected labels(feed: FeedMeta | undefined): Labels {
    const byLocale = made.get(feed?.labels ?? noFeed) ?? new Map<string, Labels>();
    made.set(feed?.labels ?? noFeed, byLocale);
    let labels = byLocale.get(this.locale);
    if (!labels) byLocale.set(this.locale, (labels = createLabels(this.locale, feed?.labels)));
    return labels;
  }

  /** What the functions that write the names of filters need. */
  protected naming(feed: FeedMeta | undefined): Naming {
    const { words, format } = this;
    return { words, format, labels: this.labels(feed), currency: feed?.currency ?? 'USD' };
  }
}
