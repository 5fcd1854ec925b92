/**
 * In the page: the borders inside an element, shadow trees included, that stand out too little from what is around them. A control that
 * is filled needs no border.
 *
 * @param {Element} top
 * @param {{ controls: number, others: number }} least contrast of what can be pressed or filled in, and of the rest
 * @returns {string[]}
 */
export function faintEdges(top, { controls, others }) {
  const CONTROLS = 'button, input, select, textarea, summary, a, label';
  const SIDES = ['block-start', 'block-end', 'inline-start', 'inline-end'];
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const faint = new Set();
  visit(top);
  return [...faint];

  function visit(element) {
    const edge = element.checkVisibility({ visibilityProperty: true }) && visibleEdge(element);
    if (edge) {
      const ground = groundOf(parentOf(element));
      const least = isControl(element) ? controls : others;
      const found = Math.max(contrast(edge, ground), contrast(groundOf(element), ground));
      if (found < least) {
        faint.add(`${describe(element)}: ${found.toFixed(2)} of ${least}: ${edge} on ${ground}`);
      }
    }
    const inside = element.shadowRoot ?? element;
    for (const child of inside.children) visit(child);
    if (element.shadowRoot) for (const child of element.children) visit(child);
  }

  /** A line on one side only is a divider. */
  function isControl(element) {
    const style = getComputedStyle(element);
    const isEdge = (side) => parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0;
    return element.matches(CONTROLS) && SIDES.every(isEdge);
  }

  /** The faintest of its borders. */
  function visibleEdge(element) {
    const style = getComputedStyle(element);
    const ground = groundOf(parentOf(element));
    return SIDES.map((side) => `border-${side}`)
      .filter((border) => {
        const width = parseFloat(style.getPropertyValue(`${border}-width`));
        return width > 0 && style.getPropertyValue(`${border}-style`) !== 'none';
      })
      .map((border) => rgba(style.getPropertyValue(`${border}-color`)))
      .filter(([, , , alpha]) => alpha > 0)
      .map((color) => over(color, ground))
      .sort((a, b) => contrast(a, ground) - contrast(b, ground))[0];
  }

  function parentOf(element) {
    return element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null;
  }

  function groundOf(element) {
    if (!element) return [255, 255, 255];
    const color = rgba(getComputedStyle(element).backgroundColor);
    return color[3] === 255 ? color.slice(0, 3) : over(color, groundOf(parentOf(element)));
  }

  function rgba(color) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  }

  function over([r, g, b, alpha = 255], ground) {
    return [r, g, b].map((value, i) => (value * alpha + ground[i] * (255 - alpha)) / 255);
  }

  function contrast(one, other) {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  /** As in WCAG 2.2. */
  function luminance(color) {
    const [r, g, b] = color.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function describe(element) {
    const host = element.getRootNode().host?.localName ?? '';
    return `${host} ${element.localName}.${[...element.classList].join('.')}`;
  }
}
