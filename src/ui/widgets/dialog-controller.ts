import { css, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { showOverPage } from '../../page/history.js';
import { noteModal } from '../../page/modals.js';
import { settle } from '../../page/settle.js';

/** Does not print the page behind a dialog. Styles in a shadow root cannot reach the page; a constructed sheet can, under any CSP. */
const withoutPage = css`
  @media print {
    html,
    body {
      background: #fff !important;
    }

    body {
      contain: paint !important;
      overflow: hidden !important;
      block-size: 0 !important;
      min-block-size: 0 !important;
      margin: 0 !important;
      padding: 0 !important;
    }
  }
`;

/** Between what has the focus and what would cover it, in px: room for its outline. */
const GAP = 8;

/**
 * Scrolls what got the focus out from under the head and the foot. `scroll-padding` would do so as well, but then a focus in the head or
 * the foot scrolls what is between them. A button that is pressed by mouse stays where it is.
 */
function onFocus(event: FocusEvent) {
  const dialog = event.currentTarget as HTMLElement;
  const path = event.composedPath();
  const [head, foot] = ['.bar', '.foot'].map((part) => dialog.querySelector(part));
  const [focused] = path as HTMLElement[];
  // A dialog opened from this one is in it.
  const isElsewhere = path.find((node) => node instanceof HTMLDialogElement) !== dialog;
  const isCover = [head, foot].some((cover) => cover && path.includes(cover));
  if (isElsewhere || isCover || focused === dialog) return;
  if (focused!.tabIndex >= 0 && !focused!.matches(':focus-visible')) return;
  // The browser scrolls after this event.
  requestAnimationFrame(() => {
    const { top, bottom } = focused!.getBoundingClientRect();
    const above = top - GAP - (head?.getBoundingClientRect().bottom ?? -Infinity);
    const below = bottom + GAP - (foot?.getBoundingClientRect().top ?? Infinity);
    if (above < 0) dialog.scrollTop += above;
    else if (below > 0) dialog.scrollTop += Math.min(above, below);
  });
}

/** The options of a dialog. */
export interface DialogOptions {
  /** Opens it. By default Back closes it again. */
  show?(dialog: HTMLDialogElement): void;
  /** Whether it is printed instead of the page behind it. By default it is. */
  isPrinted?: boolean;
}

/**
 * Opens and closes the modal dialog of an element.
 *
 * Back and a press beside the dialog close it. A drag that begins inside and ends outside, such as selecting text, does not. The second
 * click of a double click that opened or closed it does nothing.
 *
 * @example
 * @query('dialog') private dialog!: HTMLDialogElement | null;
 * #dialog = new DialogController(this, () => this.dialog);
 */
export class DialogController implements ReactiveController {
  #find: () => HTMLDialogElement | null;
  #options: DialogOptions;
  #beganBeside = false;

  /** @param find the dialog, while the element renders one */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    find: () => HTMLDialogElement | null,
    options: DialogOptions = {},
  ) {
    this.#find = find;
    this.#options = options;
    host.addController(this);
    host.addEventListener('pointerdown', this.#onPress);
    host.addEventListener('click', this.#onPress);
  }

  hostConnected() {
    if (this.#options.isPrinted ?? true) addEventListener('beforeprint', this.#onPrint);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#onPrint);
  }

  show(): void {
    const dialog = this.#find();
    if (!dialog || dialog.open) return;
    // Chrome and Firefox make what scrolls a stop of the Tab key, here one that cannot be seen.
    dialog.tabIndex = -1;
    (this.#options.show ?? showOverPage)(dialog);
    noteModal(dialog);
    settle(dialog);
    dialog.addEventListener('focusin', onFocus);
    dialog.addEventListener('close', () => settle(), { once: true });
  }

  close(): void {
    this.#find()?.close();
  }

  #onPress = (event: Event) => {
    // The target of a press beside the sheet is the dialog itself.
    const isBeside = event.composedPath()[0] === this.#find();
    if (event.type === 'pointerdown') this.#beganBeside = isBeside;
    else if (isBeside && this.#beganBeside) this.close();
  };

  #onPrint = () => {
    const { styleSheet } = withoutPage;
    const { adoptedStyleSheets } = document;
    if (!this.#find()?.matches(':modal') || adoptedStyleSheets.includes(styleSheet!)) return;
    adoptedStyleSheets.push(styleSheet!);
    const restore = () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== styleSheet);
    };
    addEventListener('afterprint', restore, { once: true });
  };
}
