/**
 * The clinic's drawn portraits: a bust on a plain background, 208 × 248, from each person's entry in `looks.mjs`.
 */
import { clothes, grounds, hairs, skins } from './drawing/colors.mjs';
import { dress, necklaces } from './drawing/dress.mjs';
import { hair } from './drawing/hair.mjs';
import { beards, earrings, face, features, glasses, hearingAid, neck } from './drawing/head.mjs';
import { looks } from './looks.mjs';

/** The ids of everyone who has a portrait. */
export const portraitIds = Object.keys(looks);

/**
 * The portrait of a person as an SVG document, or `undefined` if there is none.
 *
 * @param {{ id: string }} person
 * @example portrait({ id: 'teo-marchetti' }) // '<svg xmlns=…'
 */
export function portrait({ id }) {
  return looks[id] && draw(looks[id]);
}

function draw(look) {
  const skin = skins[look.skin];
  const hairColor = hairs[look.hairColor] ?? clothes[look.hairColor];
  const {
    back = '',
    front = '',
    covers,
  } = hair[look.hair]({ color: hairColor, dark: darker(hairColor) });
  const color = clothes[look.color];
  const beard = look.beard && beards[look.beard](hairs[look.beardColor ?? look.hairColor]);
  const brow = hairs[look.brow ?? look.beardColor ?? look.hairColor];
  const layers = [
    back,
    neck(skin),
    dress[look.dress]({ color, dark: darker(color), skin, under: clothes[look.under ?? 'cream'] }),
    look.necklace && necklaces[look.necklace](look.metal ?? GOLD),
    face({ skin, shape: look.shape, ears: !covers }),
    beard,
    features({ ...look, skin, brow }),
    front,
    look.glasses && glasses[look.glasses](look.frame ?? '#33302f'),
    look.earrings && earrings[look.earrings](look.metal ?? GOLD),
    look.hearingAid && hearingAid(clothes[look.hearingAid]),
  ];
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="208" height="248" viewBox="0 0 208 248">',
    `<rect width="208" height="248" fill="${grounds[look.ground]}"/>`,
    ...layers.filter(Boolean),
    '</svg>\n',
  ].join('');
}

const GOLD = '#d0a24c';

/** The same color in shadow. */
function darker(hex) {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) * 0.78);
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
