import { css, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Therapist } from '../../feed/schema.js';
import type { CardView } from '../../views/card.js';
import type { CardStrings } from '../../i18n/strings/language.js';

/**
 * A photo, or initials on the name's tint. The request for the photo does not name the page (no referrer).
 *
 * @param words absent if the name is beside it; then the portrait is decorative
 * @param size the space to reserve until it loads, in px
 */
export function portrait(
  { photo, name }: Therapist,
  { initials, tint }: Pick<CardView, 'initials' | 'tint'>,
  words: CardStrings | undefined,
  [width, height]: readonly [width: number, height: number],
): TemplateResult {
  const classes = `portrait tint-${tint}`;
  if (!photo?.url) {
    return html`<div class=${classes} part="portrait" aria-hidden="true">${initials}</div>`;
  }
  return html`<div class=${classes} part="portrait" aria-hidden=${words ? nothing : 'true'}>
    ${
      // A photo that is still loading never stands for someone else's.
      keyed(
        photo.url,
        html`<img
          src=${photo.url}
          alt=${words ? (photo.alt ?? words.photoOf(name)) : ''}
          width=${width}
          height=${height}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
        />`,
      )
    }
  </div>`;
}

/** Everything except the size, which each element sets. */
export const portraitStyles = css`
  .portrait {
    display: grid;
    place-items: center;
    flex: none;
    overflow: hidden;
    border-radius: calc(var(--_radius-card) - 2px);
    background: light-dark(oklch(0.92 0.03 var(--_hue)), oklch(0.35 0.03 var(--_hue)));
    color: light-dark(oklch(0.4 0.06 var(--_hue)), oklch(0.88 0.05 var(--_hue)));
    font-weight: 600;
  }

  .portrait img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .tint-0 {
    --_hue: 175;
  }

  .tint-1 {
    --_hue: 60;
  }

  .tint-2 {
    --_hue: 130;
  }

  .tint-3 {
    --_hue: 300;
  }

  .tint-4 {
    --_hue: 30;
  }

  .tint-5 {
    --_hue: 245;
  }
`;
