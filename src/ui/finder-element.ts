import type { Naming } from '../i18n/filter-names.js';
import type { Strings } from '../i18n/strings/language.js';
import { strings } from '../i18n/strings/search.js';
import type { FeedMeta } from '../finder/state.js';
import type { Labels } from '../vocabulary/labels.js';
import { FirstElement } from './first-element.js';
import { labelsOf } from './labels-of.js';
import { allNames } from './value-names.js';

/** An element that shows or changes a search. */
export class FinderElement extends FirstElement {
  constructor() {
    super();
    allNames.take({ labelsOf });
  }

  /** All words of a search in this element's language. */
  protected override get words(): Strings {
    return strings(this.locale);
  }

  /** The names of facets and values in this element's language, with the feed's own. */
  protected labels(feed: FeedMeta | undefined): Labels {
    return labelsOf(this.locale, feed);
  }

  /** What the functions that write the names of filters need. */
  protected naming(feed: FeedMeta | undefined): Naming {
    const { words, format } = this;
    return { words, format, labels: this.labels(feed), currency: feed?.currency ?? 'USD' };
  }
}
