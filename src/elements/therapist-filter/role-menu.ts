import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../../i18n/strings/language.js';
import type { Role } from '../../finder/search.js';
import { icon } from '../../ui/widgets/icons.js';

/** What the menu of a value needs from the filter element. */
export interface RoleMenuHost {
  words: Strings;
  canAvoid: boolean;
  /** The value whose menu is open. */
  menu: string | undefined;
  onMenu(value: string | undefined): void;
  onChoose(value: string, on: boolean, role?: Role): void;
}

/**
 * How much a value matters, behind a quiet button. The button is a Tab stop once the value is chosen; before that, the arrow keys lead
 * to it from the checkbox, so that a list is not twice as many stops.
 */
export function roleMenu(
  value: string,
  label: string,
  role: Role | undefined,
  host: RoleMenuHost,
): TemplateResult {
  const { words, menu, onMenu } = host;
  const isOpen = menu === value;
  return html`<button
      class="matters"
      type="button"
      aria-haspopup="menu"
      aria-expanded=${isOpen}
      aria-label=${words.roleLabel(label)}
      tabindex=${role || isOpen ? 0 : -1}
      @mousedown=${keepFocus}
      @click=${() => onMenu(isOpen ? undefined : value)}
    >
      ${icon('dots')}
    </button>
    ${isOpen ? renderMenu(value, label, role, host) : nothing}`;
}

function renderMenu(value: string, label: string, role: Role | undefined, host: RoleMenuHost) {
  const { words, canAvoid, onMenu, onChoose } = host;
  // A preference comes from elsewhere on the page. It is named while it is the role, but not offered.
  const offered: Role[] = ['any', 'must'];
  if (canAvoid) offered.push('avoid');
  if (role === 'prefer') offered.push('prefer');
  return html`<div
    class="menu surface"
    role="menu"
    aria-label=${words.roleLabel(label)}
    @mousedown=${keepFocus}
    @keydown=${(event: KeyboardEvent) => onMenuKeydown(event, () => onMenu(undefined))}
    @focusout=${({ relatedTarget, currentTarget }: FocusEvent) => {
      if (!(currentTarget as Element).contains(relatedTarget as Node | null)) onMenu(undefined);
    }}
  >
    ${offered.map(
      (one) =>
        html`<button
          type="button"
          role="menuitemradio"
          aria-checked=${one === role}
          tabindex="-1"
          @click=${(event: Event) => {
            onChoose(value, true, one);
            leaveMenu(event);
          }}
        >
          ${icon('check')} ${words.role[one]}
        </button>`,
    )}
  </div>`;
}

/** Safari moves the focus off whatever is pressed; the menu would close before the press counts. */
function keepFocus(event: Event) {
  event.preventDefault();
}

/** Gives the focus back to the button of the menu, which closes it. */
function leaveMenu({ currentTarget }: Event) {
  (currentTarget as Element).closest('.row')?.querySelector<HTMLElement>('.matters')?.focus();
}

function onMenuKeydown(event: KeyboardEvent, close: () => void) {
  const items = [...(event.currentTarget as Element).querySelectorAll('button')];
  const at = items.indexOf(event.target as HTMLButtonElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to !== undefined) items.at(to % items.length)?.focus();
  else if (event.key === 'Escape') {
    leaveMenu(event);
    close();
  } else return;
  // Escape closes the menu, not the sheet around it, nor a dialog of the page.
  event.preventDefault();
  event.stopPropagation();
}

/** In a row of a list, the arrow keys lead from the checkbox to its buttons and back; Down opens the menu. */
export function onRowKeydown(event: KeyboardEvent): void {
  const row = event.currentTarget as HTMLElement;
  const controls = [...row.querySelectorAll<HTMLElement>('input, button')];
  const at = controls.indexOf(event.target as HTMLElement);
  const back = getComputedStyle(row).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (event.key === 'ArrowDown' && controls[at]?.matches('.matters')) controls[at].click();
  else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft')
    controls[at + (event.key === back ? -1 : 1)]?.focus();
  else return;
  event.preventDefault();
}
