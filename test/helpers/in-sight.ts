import { all } from './mount.js';

/** Whether a link to call 988 can be seen and pressed without scrolling. */
export function helpIsInSight(root: ParentNode): boolean {
  return all<HTMLAnchorElement>(root, 'a[href="tel:988"]').some((link) => {
    const { top, bottom, left, right } = link.getBoundingClientRect();
    const isInside = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    const tree = link.getRootNode() as ShadowRoot;
    return isInside && tree.elementFromPoint((left + right) / 2, (top + bottom) / 2) === link;
  });
}
