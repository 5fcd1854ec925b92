/**
 * Hair and head coverings: each has a part behind the head and a part in front of it. Colors come as `color` and, for folds and
 * strands, `dark`.
 */
import { both, circle, el, ellipse, fill, line } from './svg.mjs';

/** Circles along an arc above the head: angles in degrees, 270 is up. */
function puffs(color, { from, to, count, radius, size, x = 104, y = 96 }) {
  return Array.from({ length: count }, (_, index) => {
    const angle = ((from + ((to - from) * index) / (count - 1)) * Math.PI) / 180;
    const cx = Math.round(x + radius * Math.cos(angle));
    const cy = Math.round(y + radius * Math.sin(angle));
    return circle(cx, cy, size + (index % 2) * 2, color);
  }).join('');
}

const strand = (x, y, height, color, width = 9) =>
  el('rect', { x, y, width, height, rx: width / 2, fill: color });

const CAP = 'M59 104C53 62 74 39 104 39S155 62 149 104';
const PULLED_BACK = `${CAP}C147 88 140 76 128 70C116 65 92 65 80 70C68 76 61 88 59 104Z`;

export const hair = {
  none: () => ({}),

  // Short
  parted: ({ color, dark }) => ({
    front:
      fill(`${CAP}C147 92 144 84 139 78C120 82 94 78 80 66C74 78 62 86 59 104Z`, color) +
      line('M80 66Q84 52 96 44', dark, 1.6),
  }),
  crop: ({ color }) => ({
    front: fill(
      'M61 98C55 58 77 42 104 42S153 58 147 98L142 92C143 82 141 76 137 71C120 66 88 66 71 71C67 76 65 82 66 92Z',
      color,
    ),
  }),
  buzz: ({ color }) => ({
    front: fill(
      'M63 96C58 62 78 49 104 49S150 62 145 96C142 82 138 74 132 70C116 65 92 65 76 70C70 74 66 82 63 96Z',
      color,
      { opacity: 0.72 },
    ),
  }),
  quiff: ({ color, dark }) => ({
    front:
      fill(
        'M61 100C57 78 60 62 70 52C80 32 122 22 146 42C152 58 151 80 147 100C146 88 143 80 138 74C122 76 102 70 90 62C84 72 72 74 67 80C63 86 62 92 61 100Z',
        color,
      ) + line('M90 62Q104 46 136 46', dark, 1.8),
  }),
  pixie: ({ color, dark }) => ({
    front:
      fill(
        'M59 112C52 62 74 38 106 38S157 64 149 110C146 104 146 92 141 82C126 84 106 78 96 64C90 80 74 88 66 92C64 100 62 108 59 112Z',
        color,
      ) + line('M96 64Q104 52 122 48', dark, 1.6),
  }),
  receding: ({ color }) => ({
    front: fill(
      'M60 108C52 66 72 40 104 40S156 66 148 108C147 92 145 82 140 72C136 58 126 66 118 56C110 60 98 60 90 56C82 66 72 58 68 72C63 82 61 92 60 108Z',
      color,
    ),
  }),
  horseshoe: ({ color }) => ({
    front: both(fill('M60 116C52 98 53 84 62 76C66 86 66 98 65.500 110Z', color)),
  }),
  curls: ({ color }) => ({
    back: puffs(color, { from: 172, to: 368, count: 11, radius: 44, size: 15, y: 92 }),
    front:
      puffs(color, { from: 205, to: 335, count: 8, radius: 38, size: 11, y: 90 }) +
      puffs(color, { from: 230, to: 310, count: 4, radius: 46, size: 14, y: 94 }),
  }),
  waves: ({ color, dark }) => ({
    front:
      fill(
        'M58 106C50 72 64 42 92 40C108 30 142 38 150 62C156 78 152 94 149 106C146 94 145 86 138 82C128 86 120 76 110 78C98 82 90 72 80 78C70 78 62 92 58 106Z',
        color,
      ) + line('M78 58Q92 48 104 54T132 54', dark, 1.8),
  }),
  afro: ({ color }) => ({
    back:
      circle(104, 84, 62, color) +
      puffs(color, { from: 150, to: 390, count: 15, radius: 56, size: 9, y: 86 }),
    front: fill(
      'M62 96C58 66 78 46 104 46S150 66 146 96C142 82 136 74 126 70C114 66 94 66 82 70C72 74 66 82 62 96Z',
      color,
    ),
  }),
  flattop: ({ color }) => ({
    front: fill(
      'M60 100L60 50C62 36 146 36 148 50L148 100L143.500 92C144 84 143 76 140 70C122 67 86 67 68 70C65 76 64 84 64.500 92Z',
      color,
    ),
  }),

  // To the chin
  bob: ({ color, dark }) => ({
    back: fill('M50 146C46 120 50 40 104 36C158 40 162 120 158 146C150 158 58 158 50 146Z', color),
    front:
      fill(
        'M104 46C84 56 70 72 65 110C60 130 58 138 56 146C48 132 46 38 104 38S160 132 152 146C150 138 148 130 143 110C138 72 124 56 104 46Z',
        color,
      ) + line('M104 46Q84 56 72 82', dark, 1.4),
  }),
  fringe: ({ color, dark }) => ({
    back: fill('M50 148C46 120 50 40 104 36C158 40 162 120 158 148C150 156 58 156 50 148Z', color),
    front:
      fill(
        'M63 96L58 146C46 130 48 38 104 38S162 130 150 146L145 96C142 86 130 82 104 82S66 86 63 96Z',
        color,
      ) + line('M84 82Q86 66 92 56M124 82Q122 66 116 56', dark, 1.4),
  }),
  swept: ({ color, dark }) => ({
    back: fill('M52 138C46 112 50 42 104 37C158 42 162 112 156 138C150 150 58 150 52 138Z', color),
    front:
      fill(
        'M58 130C48 90 54 38 106 38S160 92 150 130C148 108 146 94 138 80C118 80 98 74 86 60C82 78 66 92 58 130Z',
        color,
      ) + line('M86 60Q100 46 124 48', dark, 1.6),
  }),
  curlyBob: ({ color }) => ({
    back: puffs(color, { from: 128, to: 412, count: 16, radius: 50, size: 18, y: 96 }),
    front: puffs(color, { from: 196, to: 344, count: 9, radius: 42, size: 12, y: 94 }),
  }),

  // Long
  straight: ({ color, dark }) => ({
    back: fill(
      'M46 206C52 170 46 100 54 80C62 48 82 36 104 36S146 48 154 80C162 100 156 170 162 206C140 216 68 216 46 206Z',
      color,
    ),
    front:
      fill(
        'M104 46C86 56 72 72 66 104C64 116 60 122 56 124C50 92 54 38 104 38S158 92 152 124C148 122 144 116 142 104C136 72 122 56 104 46Z',
        color,
      ) + line('M104 40V48', dark, 1.6),
  }),
  wavy: ({ color, dark }) => ({
    back: fill(
      'M54 84C40 106 54 120 44 138C34 158 50 168 42 190C60 214 148 214 166 190C158 168 174 158 164 138C154 120 168 106 154 84C148 48 128 36 104 36S60 48 54 84Z',
      color,
    ),
    front:
      fill(
        'M58 120C48 86 58 38 106 38S160 86 150 120C148 100 146 90 138 78C120 78 100 70 90 58C86 74 66 86 58 120Z',
        color,
      ) + line('M52 150Q58 162 52 176M156 150Q150 162 156 176', dark, 1.8),
  }),
  curly: ({ color }) => ({
    back:
      puffs(color, { from: 100, to: 440, count: 20, radius: 54, size: 20, y: 104 }) +
      fill('M58 110H150V196H58Z', color) +
      both(circle(56, 168, 20, color) + circle(62, 188, 17, color) + circle(48, 142, 18, color)),
    front: puffs(color, { from: 198, to: 342, count: 9, radius: 43, size: 12, y: 95 }),
  }),
  locs: ({ color, dark }) => ({
    back:
      fill('M52 92C48 50 74 34 104 34S160 50 156 92V206H52Z', color) +
      both(strand(44, 76, 118, color) + strand(53, 82, 126, color) + strand(62, 90, 128, color)) +
      both(line('M52.800 100V184M61.800 106V196', dark, 1.2)),
    front:
      fill(
        'M104 46C84 54 70 72 65 104C60 110 55 106 55 98C52 60 74 36 104 36S156 60 153 98C153 106 148 110 143 104C138 72 124 54 104 46Z',
        color,
      ) + both(line('M98 42Q74 52 62 92M100 40Q66 46 57 88', dark, 1.2)),
  }),
  shortLocs: ({ color, dark }) => ({
    back: both(strand(52, 66, 62, color, 11)),
    front:
      [60, 70, 80, 90, 100, 110, 120, 130, 139]
        .map((x, index) =>
          strand(
            x,
            [58, 46, 40, 36, 34, 36, 40, 46, 58][index],
            [40, 34, 32, 33, 36, 32, 33, 34, 40][index],
            color,
            12,
          ),
        )
        .join('') + line('M76 48V74M96 40V66M117 42V68M135 54V80', dark, 1.2),
  }),
  sideBraid: ({ color, dark }) => ({
    back: fill('M54 110C48 58 74 36 104 36S160 58 154 110Z', color),
    front:
      fill(
        'M58 112C50 64 72 38 106 38S158 66 150 114C147 98 146 88 138 78C120 78 100 70 90 58C84 76 66 86 58 112Z',
        color,
      ) +
      [118, 132, 146, 160, 174, 188, 201]
        .map((y, index) => ellipse(150 - index * 2.2, y, 11 - index * 0.7, 9.5, color))
        .join('') +
      line(
        'M143 124L155 121M141 138L153 135M139 152L150 149M137 166L147 163M136 180L144 177',
        dark,
        1.5,
      ),
  }),

  // Up
  topKnot: ({ color, dark }) => ({
    back: circle(104, 28, 20, color),
    front: fill(PULLED_BACK, color) + line('M92 38Q104 45 116 38', dark, 2),
  }),
  lowBun: ({ color, dark }) => ({
    back: circle(146, 134, 17, color),
    front:
      fill(
        'M59 106C52 62 74 39 106 39S158 64 149 110C147 94 143 84 136 78C118 78 100 70 91 58C84 76 64 82 59 106Z',
        color,
      ) + line('M91 58Q102 46 122 46', dark, 1.6),
  }),
  twoBuns: ({ color }) => ({
    back: both(circle(64, 46, 20, color)),
    front: fill(PULLED_BACK, color),
  }),
  ponytail: ({ color, dark }) => ({
    back: fill(
      'M136 56C172 66 172 120 160 168C154 186 142 190 138 178C146 150 150 110 132 84Z',
      color,
    ),
    front: fill(PULLED_BACK, color) + line('M78 70Q90 52 116 46', dark, 1.4),
  }),

  // Worn over the hair
  hijab: ({ color, dark }) => ({
    back: fill(
      'M104 26C60 26 46 62 47 104C48 146 44 172 34 196V230H174V196C164 172 160 146 161 104C162 62 148 26 104 26Z',
      color,
    ),
    front:
      fill(
        'M104 26C60 26 46 62 47 104C48 140 44 168 34 192C60 214 120 222 150 208C172 196 162 150 161 104C162 62 148 26 104 26ZM104 58C128 58 141 74 141 98C141 128 125 152 104 152S67 128 67 98C67 74 80 58 104 58Z',
        color,
        { 'fill-rule': 'evenodd' },
      ) +
      line(
        'M66 132C74 168 108 178 146 172M54 150C60 186 100 202 148 194M72 54Q104 34 136 54',
        dark,
        2,
      ),
    covers: true,
  }),
  turban: ({ color, dark }) => ({
    back: fill('M60 98C52 60 74 40 104 40S156 60 148 98Z', color),
    front:
      fill(
        'M57 96C38 46 68 12 104 12S170 46 151 96C142 80 126 68 104 58C82 68 66 80 57 96Z',
        color,
      ) +
      line(
        'M104 58C84 50 66 56 54 78M104 58C80 36 62 46 52 62M104 58C124 50 142 56 154 78M104 58C128 36 146 46 156 62M104 58C92 34 78 26 66 32M104 58C116 34 130 26 142 32',
        dark,
        2,
      ),
  }),
  headwrap: ({ color, dark }) => ({
    back:
      ellipse(88, 26, 20, 15, color) + ellipse(120, 26, 20, 15, color) + circle(104, 22, 15, color),
    front:
      fill('M58 98C44 50 70 24 104 24S164 50 150 98C146 82 128 71 104 71S62 82 58 98Z', color) +
      line('M59 84C74 56 112 48 146 62M56 70C74 44 112 38 142 46M92 34Q104 42 116 34', dark, 2.2),
  }),
};
