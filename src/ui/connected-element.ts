import { property } from 'lit/decorators.js';
import type { FinderHost } from '../page/connect/finder-controller.js';
import { TherapistElement } from './element.js';

/** An element that belongs to the finder around it, to one elsewhere on the page, or to a feed of its own. */
export class ConnectedElement extends TherapistElement implements FinderHost {
  /** The id of a `<therapist-finder>` elsewhere in the document, for an element that is not inside one. */
  @property() finder?: string;

  /** The address of a feed, for an element that works alone. The same address is loaded once per page. */
  @property() src?: string;
}
