/**
 * Records what must not happen on a page of ours: an uncaught error, a console error, a request to
 * another origin.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} origin the only one that the page may speak to
 * @returns {string[]} the complaints, which grow while the page is used
 */
export function watchPage(page, origin) {
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`uncaught ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console error: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) {
      complaints.push(`request to another origin: ${url.href}`);
    }
  });
  return complaints;
}
