import type { TemplateResult } from 'lit';
import { drawing, firstPaths } from './first-icons.js';

/** Line drawings on a 16 px square, in the text's color. Decorative: the words beside them say what they mean. */
const paths = {
  ...firstPaths,
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 4v8M4 8h8',
  down: 'M4 6l4 4 4-4',
  dots: 'M3 8h.01M8 8h.01M13 8h.01',
  onward: 'M2.5 8h11M9.5 4l4 4-4 4',
  both: 'M2 8h12M5 5 2 8l3 3M11 5l3 3-3 3',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.5l3 3',
  lock: 'M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3.5 7h9v6.5h-9z',
  locate: 'M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  external: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5',
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): TemplateResult {
  return drawing(paths[name]);
}
