import { composedAncestors } from './dom.js';

/** The modal dialogs that elements have opened, the topmost last. */
let modals: HTMLDialogElement[] = [];

/** Notes a dialog that an element shows as a modal one. */
export function noteModal(dialog: HTMLDialogElement): void {
  modals.push(dialog);
}

/** Whether an element is inert: an element of the library shows a modal dialog, and this one is not in it. */
export function isBehindModal(element: Element): boolean {
  modals = modals.filter((dialog) => dialog.open && dialog.isConnected);
  const top = modals.at(-1);
  return (
    top !== undefined && ![...composedAncestors(element)].some((around) => top.contains(around))
  );
}
