/** The colors that portraits are drawn in. */

/** Skin from light to dark, each with colors for shadows, lines and lips. */
export const skins = {
  porcelain: { base: '#f5dccb', shade: '#e3bda5', line: '#a9664f', lip: '#b8705c' },
  fair: { base: '#efcbae', shade: '#d9a985', line: '#9c5a42', lip: '#b06552' },
  honey: { base: '#e3b48b', shade: '#c99367', line: '#8a4c35', lip: '#a05a45' },
  olive: { base: '#d3a578', shade: '#b78657', line: '#7c4530', lip: '#93503d' },
  tan: { base: '#bd8a5f', shade: '#a07046', line: '#6b3826', lip: '#83432f' },
  bronze: { base: '#a06c46', shade: '#855536', line: '#54291d', lip: '#733629' },
  brown: { base: '#855337', shade: '#6c402a', line: '#431f17', lip: '#682c25' },
  deep: { base: '#6a4130', shade: '#543224', line: '#341712', lip: '#7b3a35' },
  ebony: { base: '#523329', shade: '#40261f', line: '#27110e', lip: '#73332f' },
};

export const hairs = {
  black: '#242021',
  ink: '#2c2a33',
  espresso: '#3a2921',
  brown: '#57392a',
  chestnut: '#7a4a30',
  copper: '#ad5f33',
  sand: '#c9a468',
  blond: '#dcc08c',
  iron: '#6d6b6c',
  gray: '#98979a',
  silver: '#c4c5c8',
  white: '#ebe8e2',
};

export const clothes = {
  spruce: '#23655b',
  navy: '#33425f',
  plum: '#5f4468',
  brick: '#94493a',
  ochre: '#bb8534',
  moss: '#66733f',
  charcoal: '#41474b',
  cream: '#f1e9da',
  rose: '#b8656f',
  sky: '#7499b1',
  rust: '#b5603f',
  wine: '#72323f',
  denim: '#4d6b8b',
  teal: '#3f8285',
  sand: '#d3bd98',
};

/** Backgrounds: pale, warm or cool, so that no two neighbors look alike. */
export const grounds = {
  peach: '#f4dfcb',
  sage: '#dce6d6',
  lilac: '#e4deee',
  sky: '#d8e5ec',
  blush: '#f2dcd9',
  butter: '#f3e8c8',
  mint: '#d5e9e1',
  clay: '#ead6c8',
  stone: '#e5e2da',
};
