import type { Naming } from '../i18n/filter-names.js';
import type { Strings } from '../i18n/strings/language.js';
import { strings } from '../i18n/strings/search.js';
import type { FeedMeta } from '../finder/state.js';
import { FirstElement } from './first-element.js';

/** An element that shows or changes a search. */
export class FinderElement extends FirstElement {
  /** All words of a search in this element's language. */
  protected override get words(): Strings {
    return strings(this.locale);
  }

  /** What the functions that write the names of filters need. */
  protected naming(feed: FeedMeta | undefined): Naming {
    const { words, format } = this;
    return { words, format, labels: this.labels(feed), currency: feed?.currency ?? 'USD' };
  }
}
