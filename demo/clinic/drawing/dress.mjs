/** Shoulders and clothes. */
import { both, circle, fill, line } from './svg.mjs';

const SHOULDERS = 'M18 248C20 206 46 186 86 177C92 190 116 190 122 177C162 186 188 206 190 248Z';

export const dress = {
  crew: ({ color, dark }) =>
    fill(SHOULDERS, color) + line('M85 177.500C91 193 117 193 123 177.500', dark, 4),
  vneck: ({ color, dark, skin }) =>
    fill(SHOULDERS, color) +
    fill('M86 176L104 216L122 176C116 189 92 189 86 176Z', skin.base) +
    line('M85 178L104 217L123 178', dark, 4, { 'stroke-linejoin': 'round' }),
  collar: ({ color, dark }) =>
    fill(SHOULDERS, color) +
    both(
      fill('M86 172L104 196L88 208L74 182Z', color, {
        stroke: dark,
        'stroke-width': 2,
        'stroke-linejoin': 'round',
      }),
    ) +
    line('M104 198V248', dark, 2) +
    circle(104, 216, 2, dark) +
    circle(104, 236, 2, dark),
  blazer: ({ color, dark, under }) =>
    fill(SHOULDERS, color) +
    fill('M85 176L104 248L123 176C116 190 92 190 85 176Z', under) +
    both(
      fill('M84 174L102 248H88L64 210L72 200L62 194Z', color, {
        stroke: dark,
        'stroke-width': 2,
        'stroke-linejoin': 'round',
      }),
    ),
  turtleneck: ({ color, dark }) =>
    fill(SHOULDERS, color) +
    fill('M84 158C92 168 116 168 124 158L126 184C116 194 92 194 82 184Z', color) +
    line('M84 160C92 170 116 170 124 160M82 184C92 194 116 194 126 184', dark, 2),
  hoodie: ({ color, dark }) =>
    fill('M58 196C60 168 78 160 86 164L104 190L122 164C130 160 148 168 150 196Z', dark) +
    fill(SHOULDERS, color) +
    fill(
      'M70 184C76 172 84 172 88 178C94 190 114 190 120 178C124 172 132 172 138 184C130 206 78 206 70 184Z',
      color,
      { stroke: dark, 'stroke-width': 2.2 },
    ) +
    both(line('M94 200V222', dark, 2.4)),
  cardigan: ({ color, dark, under }) =>
    fill(SHOULDERS, color) +
    fill('M84 177L96 248H112L124 177C116 190 92 190 84 177Z', under) +
    both(line('M84 177L96 248', dark, 3.4)),
  scarf: ({ color, dark, under }) =>
    fill(SHOULDERS, under) +
    fill(
      'M76 170C88 184 120 184 132 170C142 180 142 194 132 200C116 210 92 210 76 200C66 194 66 180 76 170Z',
      color,
    ) +
    fill('M112 200L134 196L140 248H112Z', color) +
    line('M74 184C90 198 118 198 134 184M114 204L116 248', dark, 2),
  kurta: ({ color, dark }) =>
    fill(SHOULDERS, color) +
    fill('M84 166C92 178 116 178 124 166L125 180C116 191 92 191 83 180Z', color, {
      stroke: dark,
      'stroke-width': 2,
    }) +
    line('M104 188V232', dark, 2) +
    circle(104, 200, 2, dark) +
    circle(104, 214, 2, dark),
  boat: ({ color, dark, skin }) =>
    fill('M30 248C34 206 56 190 84 178L124 178C152 190 174 206 178 248Z', skin.base) +
    fill('M18 248C20 214 36 198 58 191C84 206 124 206 150 191C172 198 188 214 190 248Z', color) +
    line('M58 191C84 206 124 206 150 191', dark, 3),
  dungarees: ({ color, dark, under }) =>
    fill(SHOULDERS, under) +
    line('M85 177.500C91 193 117 193 123 177.500', dark, 2) +
    fill('M62 184L76 180L82 220H126L132 180L146 184L142 248H66Z', color) +
    both(circle(82, 224, 4, '#d8b46a')),
};

export const necklaces = {
  beads: (color) =>
    [...Array(9)]
      .map((_, i) =>
        circle(80 + i * 6, Math.round(188 + 16 * Math.sin((Math.PI * i) / 8)), 3.2, color),
      )
      .join(''),
  pendant: (color) =>
    line('M86 182C90 206 118 206 122 182', color, 1.6) + circle(104, 203, 4, color),
};
