/** Helpers that write SVG. All input comes from these files, so nothing needs to be escaped. */

/** An element. @example el('circle', { r: 4, fill: 'red' }) // '<circle r="4" fill="red"/>' */
export function el(name, attributes) {
  const text = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return `<${name}${text.map(([key, value]) => ` ${key}="${value}"`).join('')}/>`;
}

/** A filled shape. */
export const fill = (d, color, more = {}) => el('path', { d, fill: color, ...more });

/** A line with round ends. */
export const line = (d, color, width, more = {}) =>
  el('path', {
    d,
    fill: 'none',
    stroke: color,
    'stroke-width': width,
    'stroke-linecap': 'round',
    ...more,
  });

export const circle = (cx, cy, r, color) => el('circle', { cx, cy, r, fill: color });

export const ellipse = (cx, cy, rx, ry, color, more = {}) =>
  el('ellipse', { cx, cy, rx, ry, fill: color, ...more });

/** A shape and its mirror image across the middle of the picture. */
export const both = (shape) => `${shape}<g transform="matrix(-1 0 0 1 208 0)">${shape}</g>`;
