/** The frame of every page of the server: who speaks above, what is to be said, and what always holds below. Complete without script. */
import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { STYLE } from './style.mjs';

/**
 * A frame, with its headers. They allow only its style, and forms to this origin. Addresses contain secrets, so no referrer is sent.
 *
 * @param {string} [more] style that only these pages have
 */
export function createShell(more = '') {
  const style = STYLE + more;
  const hash = createHash('sha256').update(style).digest('base64');
  return {
    headers: {
      'content-security-policy': [
        "default-src 'none'",
        `style-src 'sha256-${hash}'`,
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
    },

    /**
     * A whole page. Its text is escaped.
     *
     * @param {object} page
     * @param {string} page.lang
     * @param {string} page.title
     * @param {unknown} page.body the output of an `html` template, as all below
     * @param {unknown} page.brand
     * @param {unknown} [page.aside] beside the brand
     * @param {string} [page.skip] leads past them
     * @param {unknown} [page.foot]
     */
    page: ({ lang, title, body, brand, aside, skip, foot }) =>
      html`<!doctype html>
        <html lang="${lang}">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width" />
            <meta name="robots" content="noindex, nofollow" />
            <title>${title}</title>
            ${raw(`<style>${style}</style>`)}
          </head>
          <body>
            ${skip ? html`<a class="skip" href="#content">${skip}</a>` : ''}
            ${brand || aside ? html`<header>${brand}${aside ?? ''}</header>` : ''}
            <main id="content" tabindex="-1">${body}</main>
            ${foot ? html`<footer>${foot}</footer>` : ''}
          </body>
        </html>`,
  };
}

/** A practice's number, to be called. The link keeps a plus sign and digits. */
export const phoneLink = (phone) =>
  html`<a class="phone" href="tel:${phone.replace(/[^+\d]/g, '')}"><bdi>${phone}</bdi></a>`;
