import { guideApproaches, guideFor, loadGuide, loadGuideFile, loadGuides } from '../guides/load.js';
import type { Guide } from '../guides/schema.js';
import { parseGuide, type ParsedGuides } from '../guides/parse.js';
import { readOnce, warnProblems } from './connect/given.js';
import { visitorNow } from './visitor.js';

const files = new Map<string, Promise<readonly Guide[]>>();

/**
 * Loads the guides of a partner's file, once per page. Its problems are reported in the console, and the library's own guides are used
 * instead.
 *
 * @param src as written on an element
 */
export function guidesOfFile(src: string, host: Element) {
  const baseUrl = host.ownerDocument.baseURI;
  const key = `${baseUrl} ${src}`;
  let guides = files.get(key);
  if (guides) return guides;
  const attribute = ` guides="${src}"`;
  const read = ({ guides, problems }: ParsedGuides) => {
    warnProblems(host, problems, attribute);
    return guides;
  };
  guides = loadGuideFile(src, { baseUrl, now: visitorNow() }).then(read, (error: unknown) => {
    // The next call tries again.
    files.delete(key);
    const message = error instanceof Error ? error.message : String(error);
    console.warn(`<${host.localName}${attribute}>: ${message}`);
    return [];
  });
  files.set(key, guides);
  return guides;
}

const given = new WeakMap<object, Guide | undefined>();

/**
 * Reads a guide that a page set on an element, with the same checks as for a file. Each object is read once, and its problems are
 * reported in the console.
 *
 * @returns undefined if it cannot be read
 */
export function readGivenGuide(guide: unknown, host: Element): Guide | undefined {
  if (guide === undefined || guide === null) return undefined;
  return readOnce(given, guide, () => {
    const read = parseGuide(guide, { now: visitorNow(), baseUrl: host.ownerDocument.baseURI });
    warnProblems(host, read.problems);
    return read.guide;
  });
}

/** The guide to one approach: the partner's, else the library's own. Loads only the module of that guide. */
export async function bringGuide(
  approach: string,
  locale: string,
  partner: readonly Guide[],
): Promise<Guide | undefined> {
  return guideFor(partner, approach, locale) ?? (await loadGuide(approach, locale));
}

/** One guide for each approach that has any. Later choices among them cause no more requests. */
export async function bringGuides(locale: string, partner: readonly Guide[]): Promise<Guide[]> {
  const own = await loadGuides(locale);
  return approachesWithGuides(partner)
    .map((approach) => guideFor(partner, approach, locale) ?? guideFor(own, approach, locale))
    .filter((guide) => guide !== undefined);
}

/** The approaches with a guide: the library's, in their order, then those that only the partner has. */
export function approachesWithGuides(partner: readonly Guide[]): string[] {
  return [...new Set([...guideApproaches, ...partner.map(({ approach }) => approach)])];
}
