/**
 * The Spanish interface, loaded from the start. Without this import, it loads once an element is in a Spanish part of a page.
 *
 * @example
 * import 'therapist-finder/es';
 * import 'therapist-finder/define';
 */
import { es } from './i18n/strings/es.js';
import { addLanguage } from './i18n/strings/strings.js';

addLanguage('es', es);
