import { holdsFocus } from '../../ui/focus-watch.js';

/** A page's control that must not stay as it is. */
export interface InvalidControl {
  control: HTMLElement;
  /** Why, in the browser's words or the page's own; empty if the control does not say. */
  message: string;
}

/**
 * The first invalid control among those in a slot, however deep, also in open shadow roots. Each invalid control gets its
 * `invalid` event, as in a form that is submitted. Nothing is shown or focused.
 */
export function firstInvalid(slot: HTMLSlotElement | null): InvalidControl | undefined {
  const [first] = (slot?.assignedElements({ flatten: true }) ?? [])
    .flatMap((element) => [...within(element)])
    .filter(isInvalid);
  if (!first) return undefined;
  const control = first as HTMLElement & Partial<HTMLInputElement>;
  return { control, message: control.validationMessage ?? '' };
}

/** Moves the focus to a control. A custom element that cannot have it brings its own message and focus. */
export function focusControl(control: HTMLElement): void {
  control.focus();
  if (!holdsFocus(control)) (control as Partial<HTMLInputElement>).reportValidity?.();
}

function* within(element: Element): Generator<Element> {
  yield element;
  for (const child of element.shadowRoot?.children ?? []) yield* within(child);
  for (const child of element.children) yield* within(child);
}

/** Form-associated custom elements need not have `checkValidity()`: then `:invalid` tells. Forms and fieldsets are judged by their controls. */
function isInvalid(element: Element): boolean {
  if (element.matches('form, fieldset')) return false;
  const { checkValidity } = element as Partial<HTMLInputElement>;
  return typeof checkValidity === 'function'
    ? !checkValidity.call(element)
    : element.matches(':invalid');
}
