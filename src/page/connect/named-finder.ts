import { ContextEvent } from '@lit/context';
import type { FinderStore } from '../../finder/store.js';
import { Lookup } from '../../lib/lookup.js';
import { elementById } from '../dom.js';
import { storeContext } from './store-context.js';
import { watchTree } from '../watch-tree.js';

const tag = 'therapist-finder';

/** The last warning about each element: several of its controllers may look for the same finder. */
const warned = new WeakMap<Element, string>();

/**
 * Follows the store of the finder with an id. The finder may appear later, another element may get the id, and the finder may get
 * another store. It asks the finder for its store in the same way as the elements inside the finder.
 *
 * @param use called with each store, and with undefined while there is none
 * @returns stops following
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
    // While the page is loading, the finder may still appear.
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

  const roots = [...new Set([host.getRootNode(), page])];
  const stops = roots.map((root) => watchTree(root, 'ids', look));
  look();

  return () => {
    for (const stop of stops) stop();
    definition.cancel();
    unsubscribe?.();
    asked = undefined;
  };
}

function warn(host: Element, id: string, found: Element | null) {
  const what = found ? `is a <${found.localName}>` : 'is not on this page yet';
  const message = `<${host.localName} finder="${id}">: #${id} ${what}. Use the id of a <${tag}>.`;
  if (warned.get(host) === message) return;
  warned.set(host, message);
  console.warn(message);
}
