/** The changes to watch for: the ids of elements, and their languages. */
const changes = {
  ids: { subtree: true, childList: true, attributeFilter: ['id'] },
  languages: { subtree: true, attributeFilter: ['lang'] },
} satisfies Record<string, MutationObserverInit>;

interface Watch {
  observer: MutationObserver;
  listeners: Set<() => void>;
}

const watches = { ids: new WeakMap<Node, Watch>(), languages: new WeakMap<Node, Watch>() };

/**
 * Calls back when something in a tree has changed. All listeners for the same change in one root share one observer, which ends with the
 * last of them. Without sharing, a page of 20 cards would have 40 observers.
 *
 * @param root a document or a shadow root
 * @param listener must be a new function for each call
 * @returns stops watching
 */
export function watchTree(
  root: Node,
  what: keyof typeof changes,
  listener: () => void,
): () => void {
  const watch = watches[what].get(root) ?? begin(root, what);
  watch.listeners.add(listener);
  return () => {
    watch.listeners.delete(listener);
    if (watch.listeners.size) return;
    watch.observer.disconnect();
    watches[what].delete(root);
  };
}

function begin(root: Node, what: keyof typeof changes): Watch {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const listener of listeners) listener();
  });
  observer.observe(root, changes[what]);
  const watch = { observer, listeners };
  watches[what].set(root, watch);
  return watch;
}
