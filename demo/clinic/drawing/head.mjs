/** Face and neck. The middle of the picture is x = 104; ears are at y = 104, the chin at about y = 150. */
import { both, circle, el, ellipse, fill, line } from './svg.mjs';

/** The outline of the face. */
const shapes = {
  oval: 'M64 94C64 68 80 55 104 55S144 68 144 94C144 126 127 151 104 151S64 126 64 94Z',
  round: 'M62 96C62 68 79 55 104 55S146 68 146 96C146 130 126 150 104 150S62 130 62 96Z',
  square:
    'M63 92C63 67 80 55 104 55S145 67 145 92C145 118 141 134 130 144C120 153 88 153 78 144C67 134 63 118 63 92Z',
  long: 'M66 92C66 67 82 54 104 54S142 67 142 92C142 128 126 156 104 156S66 128 66 92Z',
};

export function neck(skin) {
  return (
    fill('M87 132H121V178C121 192 87 192 87 178Z', skin.base) +
    fill('M87 146C96 160 112 160 121 146V158C112 168 96 168 87 158Z', skin.shade)
  );
}

export function face({ skin, shape = 'oval', ears = true }) {
  const ear = ellipse(63, 106, 6.5, 10.5, skin.base) + line('M61 101Q59 107 63 111', skin.shade, 2);
  // Hair begins above the temples, where the head is wider than any face.
  const skull = fill('M62.5 106C58 70 72 54 104 54S150 70 145.5 106Z', skin.base);
  return (ears ? both(ear) : '') + skull + fill(shapes[shape], skin.base);
}

/** Eyes, brows, nose and mouth, with few details, so that a portrait is not only a face. */
export function features({ skin, brow, smile = 'soft', age = 0, lashes = false, blush = false }) {
  return [
    blush && both(ellipse(80, 120, 8, 5, skin.line, { opacity: 0.13 })),
    both(ellipse(86, 104, 3.2, 3.8, '#2b211e')),
    both(circle(87.2, 102.6, 1.1, '#fff')),
    lashes && both(line('M81.5 103Q83 98.4 88.5 98.6', '#2b211e', 1.6)),
    both(line('M77.5 92.5Q85 87 94 90.5', brow, 3)),
    line('M104 106Q100.500 115 102 118Q104.500 120 108 118', skin.shade, 2.4),
    mouths[smile](skin),
    age > 0 && both(line('M81 119Q77 126 80 133', skin.shade, 1.8)),
    age > 1 && both(line('M74 101L70 99M74 105L69.500 106', skin.shade, 1.5)),
    age > 1 && line('M92 76Q104 73 116 76', skin.shade, 1.6),
  ]
    .filter(Boolean)
    .join('');
}

const mouths = {
  soft: (skin) => line('M93 131Q104 139 115 131', skin.line, 2.6),
  calm: (skin) => line('M95 132.500Q104 136 113 132.500', skin.line, 2.6),
  wry: (skin) => line('M95 133Q105 137 115 129', skin.line, 2.6),
  open: (skin) =>
    fill('M91 129.500Q104 133 117 129.500Q114 142 104 142T91 129.500Z', skin.line) +
    fill('M94 131Q104 133.500 114 131L112.500 134.500Q104 136 95.500 134.500Z', '#fff'),
  lips: (skin) =>
    fill('M94 131Q99 127.500 104 130Q109 127.500 114 131Q109 138 104 138T94 131Z', skin.lip, {
      opacity: 0.95,
    }),
};

/** Beards and mustaches. */
export const beards = {
  stubble: (color) => fill(FULL, color, { opacity: 0.28 }),
  short: (color) => fill(FULL, color) + fill(MUSTACHE, color),
  full: (color) =>
    fill(
      'M64 98C62 140 74 168 104 168S146 140 144 98C142 114 138 122 130 124C120 119 88 119 78 124C70 122 66 114 64 98Z',
      color,
    ) + fill(MUSTACHE, color),
  long: (color) =>
    fill(
      'M63 96C58 146 70 190 104 194C138 190 150 146 145 96C143 114 138 122 130 124C120 119 88 119 78 124C70 122 65 114 63 96Z',
      color,
    ) + fill('M80 128Q92 116 104 122Q116 116 128 128Q116 131 104 127Q92 131 80 128Z', color),
  goatee: (color) =>
    fill('M90 138C92 156 116 156 118 138C112 146 96 146 90 138Z', color) + fill(MUSTACHE, color),
  mustache: (color) =>
    fill('M85 128Q94 119 104 123Q114 119 123 128Q113 131 104 127.500Q95 131 85 128Z', color),
};

const FULL =
  'M65.500 104C67 130 83 150 104 150S141 130 142.500 104C141 118 137 126 129 126C120 121 88 121 79 126C71 126 67 118 65.500 104Z';
const MUSTACHE =
  'M88 127Q96 120.500 104 123.500Q112 120.500 120 127Q112 128.500 104 126.500Q96 128.500 88 127Z';

const frame = (shape, color) => shape + line('M99 103Q104 100 109 103', color, 2.4);

export const glasses = {
  round: (color) =>
    frame(
      both(
        el('circle', {
          cx: 85.5,
          cy: 104,
          r: 14,
          fill: '#fff',
          'fill-opacity': 0.16,
          stroke: color,
          'stroke-width': 2.4,
        }) + line('M71.500 102L63 100', color, 2.2),
      ),
      color,
    ),
  square: (color) =>
    frame(
      both(
        el('rect', {
          x: 71,
          y: 93,
          width: 28,
          height: 21,
          rx: 5,
          fill: '#fff',
          'fill-opacity': 0.16,
          stroke: color,
          'stroke-width': 2.8,
        }) + line('M71 100L63 99', color, 2.4),
      ),
      color,
    ),
  cat: (color) =>
    frame(
      both(
        fill('M68 92Q86 90 99 97Q100 114 86 115Q73 115 71 101Z', '#fff', {
          'fill-opacity': 0.16,
          stroke: color,
          'stroke-width': 2.6,
          'stroke-linejoin': 'round',
        }),
      ),
      color,
    ),
  half: (color) =>
    line('M99 110Q104 107 109 110', color, 2) +
    both(
      fill('M73 109H99Q98 121 86 121T73 109Z', '#fff', {
        'fill-opacity': 0.2,
        stroke: color,
        'stroke-width': 2,
      }) + line('M73 109L63 104', color, 1.8),
    ),
};

export const earrings = {
  stud: (color) => both(circle(61.5, 117, 2.6, color)),
  hoop: (color) =>
    both(
      el('circle', { cx: 60.5, cy: 124, r: 7, fill: 'none', stroke: color, 'stroke-width': 2.2 }),
    ),
  bead: (color) =>
    both(circle(61, 118, 2.2, color) + circle(61, 124, 3, '#b5603f') + circle(61, 131, 3.6, color)),
  drop: (color) => both(line('M61.500 116V124', color, 1.6) + ellipse(61.5, 128.5, 3.2, 5, color)),
};

/** Sits behind the ear, with its wire in front. */
export const hearingAid = (color) =>
  both(line('M57 98Q52.500 104 55 114', color, 4.2) + line('M57 98Q61 95 64 101', color, 1.6));
