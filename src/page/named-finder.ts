import { ContextEvent } from '@lit/context';
import type { FinderStore } from '../finder/store.js';
import { Lookup } from '../lib/lookup.js';
import { elementById } from './dom.js';
import { storeContext } from './store-context.js';

const tag = 'therapist-finder';

/** What was said of an element already: several of its controllers may look for the same finder. */
const said = new WeakMap<Element, string>();

/**
 * Follows the store of the finder with an id: now or once there is one, of whichever element has the id then, and whichever
 * store that has. The finder is asked as it is by what stands inside it.
 *
 * @param use called with each store, and with nothing while there is none
 * @returns stops it
 */
export function followFinder(
  id: string,
  host: HTMLElement,
  use: (store: FinderStore | undefined) => void,
): () => void {
  const { ownerDocument: page } = host;
  const definition = new Lookup<unknown>();
  let asked: Element | null | undefined;
  let unsubscribe: (() => void) | undefined;

  const look = () => {
    const element = elementById(id, host);
    if (element === asked) return;
    asked = element;
    unsubscribe?.();
    unsubscribe = undefined;
    use(undefined);
    definition.cancel();
    if (element?.localName === tag) void whenDefined(element);
    // A page that is still being read may have it further down.
    else if (element || page.readyState !== 'loading') warn(host, id, element);
  };

  const whenDefined = async (element: Element) => {
    if (await definition.begin(() => customElements.whenDefined(tag))) ask(element);
  };

  const ask = (element: Element) => {
    const answer = (store: FinderStore | undefined, stop?: () => void) => {
      unsubscribe = stop;
      use(store);
    };
    element.dispatchEvent(new ContextEvent(storeContext, host, answer, true));
  };

  const observer = new MutationObserver(look);
  for (const node of new Set([host.getRootNode(), page])) {
    observer.observe(node, { subtree: true, childList: true, attributeFilter: ['id'] });
  }
  look();

  return () => {
    observer.disconnect();
    definition.cancel();
    unsubscribe?.();
    asked = undefined;
  };
}

function warn(host: Element, id: string, found: Element | null) {
  const what = found ? `is a <${found.localName}>` : 'is not on this page yet';
  const message = `<${host.localName} finder="${id}">: #${id} ${what}. Use the id of a <${tag}>.`;
  if (said.get(host) === message) return;
  said.set(host, message);
  console.warn(message);
}
