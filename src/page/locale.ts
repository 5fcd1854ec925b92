import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLanguageAdded } from '../i18n/strings/strings.js';
import { composedAncestors } from './dom.js';
import { watchTree } from './watch-tree.js';

type Host = ReactiveControllerHost & Element;

const controllers = new Set<LocaleController>();

/** Reads the language of every element again, and renders the elements whose language has changed. */
export function refreshLanguages(): void {
  for (const controller of controllers) controller.refresh();
}

/** Follows the nearest `lang`, through shadow roots. Renders its host again when the language changes or a new language has loaded. */
export class LocaleController implements ReactiveController {
  value = 'en';

  #host: Host;
  #stops: (() => void)[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    controllers.add(this);
    const roots = [...composedAncestors(this.#host)].map((node) => node.getRootNode());
    this.#stops = [
      ...roots.filter(isOfPage).map((root) => watchTree(root, 'languages', () => this.refresh())),
      onLanguageAdded(() => this.#host.requestUpdate()),
    ];
    this.refresh();
  }

  hostDisconnected() {
    controllers.delete(this);
    for (const stop of this.#stops.splice(0)) stop();
  }

  refresh() {
    const value = nearestLang(this.#host);
    if (value === this.value) return;
    this.value = value;
    this.#host.requestUpdate();
  }
}

/** Whether a tree belongs to the page. In the shadow root of one of our elements, `lang` changes only when that element renders. */
function isOfPage(root: Node): boolean {
  return !(root instanceof ShadowRoot && root.host.localName.startsWith('therapist-'));
}

/** The language of an element, as BCP 47; `en` if the page has none or an invalid one. */
export function nearestLang(element: Element): string {
  for (const node of composedAncestors(element)) {
    const lang = node.closest('[lang]')?.getAttribute('lang')?.trim();
    if (lang) return valid(lang);
  }
  return 'en';
}

function valid(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
