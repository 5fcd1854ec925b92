import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLanguageAdded } from '../i18n/strings/strings.js';
import { composedAncestors } from './dom.js';

type Host = ReactiveControllerHost & Element;

const hosts = new Set<LocaleController>();
let observer: MutationObserver | undefined;
let stopListening: (() => void) | undefined;

/** One observer for the whole page: `lang` rarely changes, and then everything should follow. */
function observe() {
  observer ??= new MutationObserver(refreshLanguages);
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  stopListening ??= onLanguageAdded(renderLanguages);
}

function stopObserving() {
  observer?.disconnect();
  stopListening?.();
  stopListening = undefined;
}

/** Looks again in which language everything is, and renders what is in another now. */
export function refreshLanguages(): void {
  hosts.forEach((host) => host.refresh());
}

/** Renders everything again: there are words that were not there before. */
function renderLanguages(): void {
  hosts.forEach((host) => host.render());
}

/** Follows the nearest `lang`, through shadow roots, and renders its host again when that changes. */
export class LocaleController implements ReactiveController {
  value = 'en';

  #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    hosts.add(this);
    observe();
    this.refresh();
  }

  hostDisconnected() {
    hosts.delete(this);
    if (!hosts.size) stopObserving();
  }

  refresh() {
    const value = nearestLang(this.#host);
    if (value === this.value) return;
    this.value = value;
    this.render();
  }

  render() {
    this.#host.requestUpdate();
  }
}

/** The language an element is in; `en` where the page does not say, or says something that is no language. */
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
