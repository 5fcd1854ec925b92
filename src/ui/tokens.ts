import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

/**
 * The CSS custom properties that a page can set on any element around the finder, and what each is for. The library reads them but
 * never sets them, so that a page's own value always applies. The manifest lists each with its default, from the styles below.
 */
export const tokens = {
  '--therapist-color-accent': 'The main color: buttons, links, ticks, and every tint.',
  '--therapist-color-on-accent':
    'Text on the main color. Without it, black or white, whichever is readable.',
  '--therapist-color-text':
    'Text on a surface. Without it, the page’s own color, made darker or lighter where it would be hard to read.',
  '--therapist-color-surface': 'The background of cards, fields, sheets and dialogs.',
  '--therapist-color-line': 'Thin lines, and the borders of cards, panels and chips.',
  '--therapist-color-warm':
    'The second color: the ground under crisis help, and what needs attention.',
  '--therapist-color-scheme':
    '`light` or `dark`, to force one. Without it, the page’s `color-scheme`.',
  '--therapist-font-family': 'The font. Without it, the page’s.',
  '--therapist-font-size':
    'The text size that all others follow, in px or pt. Without it, the page’s.',
  '--therapist-radius-card':
    'The corners of cards and panels. Those of the search box, sheets and dialogs are half as round again.',
  '--therapist-radius-control':
    'The corners of buttons and chips, and of the search box where it is one line.',
  '--therapist-radius-field': 'The corners of fields, times and portraits.',
  '--therapist-sticky-offset':
    'How far below the top of the window the heading of the results and the filters stay in sight, such as the height of a sticky header of the page.',
  '--therapist-shadow-card': 'The shadow of cards. In dark mode there is none.',
} as const;

export type Token = keyof typeof tokens;

/** A color as dark as it has to be on a light ground, or as light on a dark one. The numbers are lightness in OKLCH. */
const readable = (color: CSSResult, darkest: number, lightest: number) =>
  css`light-dark(oklch(from ${color} min(l, ${darkest}) c h), oklch(from ${color} max(l, ${lightest}) c h))`;

const pageAccent = css`var(--therapist-color-accent, light-dark(#1d6b5f, #7fcdbd))`;
const pageWarm = css`var(--therapist-color-warm, light-dark(#9a4a22, #f0b088))`;

/** Uses the luminance of WCAG 2.2, from linear channels: below 0.179, white text on the color reaches 4.5:1; above, black text does. */
const blackOrWhite = css`clamp(0, (0.179 - (0.2126 * r + 0.7152 * g + 0.0722 * b)) * 9999, 1)`;
const onAccent = css`color(from var(--_accent) srgb-linear ${blackOrWhite} ${blackOrWhite} ${blackOrWhite})`;

/**
 * Private names for the tokens in use and the values derived from them, for the base part of an element. They are in one place, so that
 * no element has a color of its own. The text keeps the page's hue, but its lightness is limited because it is on our surface.
 */
export const palette: CSSResult = css`
  color-scheme: var(--therapist-color-scheme, inherit);
  --_accent: ${pageAccent};
  --_accent-text: var(--_accent);
  --_on-accent: var(--therapist-color-on-accent, light-dark(#fff, #0d2a25));
  --_surface: var(--therapist-color-surface, light-dark(#fff, #172020));
  --_line: var(--therapist-color-line, light-dark(#e4e0d7, #2c3939));
  --_edge: light-dark(#7b8688, #7e8f8d);
  --_text: var(--therapist-color-text, light-dark(#1d2b2c, #ecf2f0));
  --_text-2: light-dark(#56666a, #a9b8b8);
  --_warm: ${pageWarm};
  --_accent-soft: color-mix(in oklab, var(--_accent) 12%, var(--_surface));
  --_accent-line: color-mix(in oklab, var(--_accent) 34%, var(--_surface));
  --_warm-soft: color-mix(in oklab, var(--_warm) 10%, var(--_surface));
  --_warm-line: color-mix(in oklab, var(--_warm) 25%, var(--_warm-soft));
  --_sticky: var(--therapist-sticky-offset, 0px);
  --_radius-card: var(--therapist-radius-card, 14px);
  --_radius-sheet: calc(var(--_radius-card) * 1.5);
  --_radius-control: var(--therapist-radius-control, 999px);
  --_radius-field: var(--therapist-radius-field, 10px);
  --_shadow: var(
    --therapist-shadow-card,
    light-dark(rgb(29 43 44 / 0.05), transparent) 0 1px 2px,
    light-dark(rgb(29 43 44 / 0.06), transparent) 0 6px 20px
  );
`;

/**
 * Colors that only newer browsers can derive. Other browsers use the fixed colors above. For those who ask their device for more
 * contrast, edges are as strong as text, dividers have 4.5:1, second text is like the first, and colors have 7:1 on their own tints,
 * those that the page chose as well.
 */
export const derivedPalette: CSSResult = css`
  @supports (color: oklch(from red l c h)) {
    .base {
      --_on-accent: var(--therapist-color-on-accent, ${onAccent});
      --_accent-text: ${readable(css`var(--_accent)`, 0.48, 0.79)};
      --_warm-soft: color-mix(
        in oklab,
        light-dark(oklch(from var(--_warm) l 0.23 calc(h + 10)), oklch(from var(--_warm) l 0.3 h))
          8.5%,
        var(--_surface)
      );
    }
    .surface {
      --_text: var(--therapist-color-text, ${readable(css`currentColor`, 0.42, 0.9)});
    }
    @media (prefers-contrast: more) {
      .base {
        --_accent: ${readable(pageAccent, 0.4, 0.84)};
        --_on-accent: var(--_surface);
        --_warm: ${readable(pageWarm, 0.4, 0.84)};
      }
      .surface {
        --_text: ${readable(css`var(--therapist-color-text, currentColor)`, 0.3, 0.95)};
      }
      .base,
      .surface {
        --_text-2: var(--_text);
        --_edge: var(--_text);
        --_line: light-dark(#667277, #95a5a3);
        --_accent-line: var(--_accent);
        --_warm-line: var(--_warm);
      }
    }
  }
`;
