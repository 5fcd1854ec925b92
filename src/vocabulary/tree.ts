/** Ids, parents before their children, and the parent of each child. */
export interface Tree {
  ids: string[];
  parent: Map<string, string>;
}

/**
 * Reads the values of a facet: `root(child child)` is a branch.
 *
 * @param idOf makes an id of what is written, with the root of a child, or an empty text
 */
export function readTree(
  source: string,
  idOf: (written: string, root: string) => string = (written) => written,
): Tree {
  const tree: Tree = { ids: [], parent: new Map() };
  let root = '';
  let isOpen = false;
  for (const [token] of source.matchAll(/[^\s()]+|[()]/g)) {
    if (token === '(') isOpen = true;
    else if (token === ')') isOpen = false;
    else {
      const id = idOf(token, isOpen ? root : '');
      tree.ids.push(id);
      if (isOpen) tree.parent.set(id, root);
      else root = id;
    }
  }
  return tree;
}
