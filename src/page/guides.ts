import { guideApproaches, guideFor, loadGuide, loadGuideFile, loadGuides } from '../guides/load.js';
import type { Guide } from '../guides/schema.js';
import { parseGuide, type ParsedGuides } from '../guides/parse.js';
import { readOnce, warnProblems } from './connect/given-record.js';
import { visitorNow } from './visitor.js';

const files = new Map<string, Promise<readonly Guide[]>>();

/**
 * The guides of a partner's file, once per page. What is wrong with it is told in the console, and the library's own guides are
 * there instead.
 *
 * @param src as written on an element
 */
export function guidesOfFile(src: string, { localName, ownerDocument }: Element) {
  const baseUrl = ownerDocument.baseURI;
  const key = `${baseUrl} ${src}`;
  let guides = files.get(key);
  if (guides) return guides;
  const warn = (message: string) => console.warn(`<${localName} guides="${src}">: ${message}`);
  const read = ({ guides, problems }: ParsedGuides) => {
    if (problems.length) {
      const lines = problems.map(({ path, reason }) => `  ${path}: ${reason}`);
      warn(`There are problems:\n${lines.join('\n')}`);
    }
    return guides;
  };
  guides = loadGuideFile(src, { baseUrl, now: visitorNow() }).then(read, (error: unknown) => {
    // Asking again tries again.
    files.delete(key);
    warn(error instanceof Error ? error.message : String(error));
    return [];
  });
  files.set(key, guides);
  return guides;
}

const given = new WeakMap<object, Guide | undefined>();

/**
 * Reads a guide that a page set on an element, as carefully as one of a file. Each object is read once, and its problems are told
 * in the console.
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

/** The guide to one approach: the partner's, else the library's own, whose module is then the only one that is loaded. */
export async function bringGuide(
  approach: string,
  locale: string,
  partner: readonly Guide[],
): Promise<Guide | undefined> {
  return guideFor(partner, approach, locale) ?? (await loadGuide(approach, locale));
}

/** One guide to every approach that there is one to. What is picked from them afterwards asks for nothing more. */
export async function bringGuides(locale: string, partner: readonly Guide[]): Promise<Guide[]> {
  const own = await loadGuides(locale);
  return approachesWithGuides(partner)
    .map((approach) => guideFor(partner, approach, locale) ?? guideFor(own, approach, locale))
    .filter((guide) => guide !== undefined);
}

/** The approaches that there is a guide to: the library's, in their order, then those that only the partner has. */
export function approachesWithGuides(partner: readonly Guide[]): string[] {
  return [...new Set([...guideApproaches, ...partner.map(({ approach }) => approach)])];
}
