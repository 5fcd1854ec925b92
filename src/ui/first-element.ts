import { format, type Formats } from '../i18n/format.js';
import type { FirstStrings } from '../i18n/strings/language.js';
import { firstStrings } from '../i18n/strings/first.js';
import { ConnectedElement } from './connected-element.js';
import { labelsOf } from './card-labels-of.js';
import { valueNames } from './value-names.js';

/** An element that shows what a page shows first. It brings only the words of that. */
export class FirstElement extends ConnectedElement {
  constructor() {
    super();
    valueNames.take({ labelsOf });
  }

  /** The interface's words in this element's language. */
  protected get words(): FirstStrings {
    return firstStrings(this.locale);
  }

  protected get format(): Formats {
    return format(this.locale);
  }
}
