import { dayParts, weekdays } from '../../record/week.js';

/** How many rows and columns each key moves; columns count from left to right. */
const moves: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Moves the focus through the week with the arrow keys, Home and End, so that the grid is one Tab stop instead of twenty-one.
 * Each cell keeps its own checkbox: Space still ticks it.
 */
export function onWeekKeydown(event: KeyboardEvent): void {
  const table = event.currentTarget as HTMLElement;
  const boxes = [...table.querySelectorAll<HTMLInputElement>('input')];
  const at = boxes.indexOf(event.target as HTMLInputElement);
  const to =
    at < 0 ? undefined : target(event.key, at, getComputedStyle(table).direction === 'rtl');
  if (to === undefined) return;
  event.preventDefault();
  boxes[to]?.focus();
}

/** The cell with the focus is the one that Tab comes back to, also after a click, which in Safari moves no focus. */
export function onWeekFocus({ target, currentTarget }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  for (const box of (currentTarget as Element).querySelectorAll('input'))
    box.tabIndex = box === target ? 0 : -1;
}

/** The cell that a key moves to; undefined for other keys. The focus does not wrap at the edges. */
function target(key: string, at: number, rtl: boolean): number | undefined {
  const width = weekdays.length;
  const row = Math.floor(at / width);
  if (key === 'Home') return row * width;
  if (key === 'End') return row * width + width - 1;
  const move = moves[key];
  if (!move) return undefined;
  const [rows, columns] = move;
  const toRow = within(row + rows, dayParts.length);
  const toColumn = within((at % width) + (rtl ? -columns : columns), width);
  return toRow * width + toColumn;
}

function within(index: number, length: number): number {
  return Math.max(0, Math.min(length - 1, index));
}
