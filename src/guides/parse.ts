import { FeedError } from '../feed/errors.js';
import { problemLog, type FeedProblem } from '../feed/problems.js';
import {
  compileSchema,
  readWithSchema,
  type ParseContext,
} from '../feed/reading/compiled-schema.js';
import { GuideSchema, type Diagram, type Guide } from './schema.js';

export interface ParsedGuide {
  /** Absent if the structure is wrong or a required text is missing. */
  guide?: Guide;
  /** Everything that could not be read as it was written. */
  problems: FeedProblem[];
}

export interface ParsedGuides {
  guides: Guide[];
  /** Everything that could not be read as it was written, in the order of the file. */
  problems: FeedProblem[];
}

/** What the reading of guides depends on. */
export interface ParseGuideOptions {
  /** The present, in epoch milliseconds. A later `reviewed` is left out. Without it, any date is accepted. */
  now?: number | undefined;
  /** The absolute address of the file, to resolve relative addresses of sources. Without it they are left out. */
  baseUrl?: string | undefined;
}

const part = compileSchema(GuideSchema);
const needed = ['approach', 'locale', 'title', 'summary', 'lead'] as const;

/**
 * Reads a guide from a parsed JSON value. Never changes the value and never throws.
 *
 * @example
 * const { guide, problems } = parseGuide(JSON.parse(text));
 */
export function parseGuide(input: unknown, options?: ParseGuideOptions): ParsedGuide {
  const job = newJob(options);
  const guide = readGuide(job, input, 'guide');
  return { ...(guide && { guide }), problems: job.log.list() };
}

/**
 * Reads the guides of a file, `{"guides": […]}`. A bad guide is left out and reported; the others still load.
 *
 * @throws FeedError `not-a-feed` if there is no list of guides
 */
export function parseGuides(input: unknown, options?: ParseGuideOptions): ParsedGuides {
  const { guides: list } = (input ?? {}) as { guides?: unknown };
  if (!Array.isArray(list)) {
    throw new FeedError('not-a-feed', 'These are no guides. A file of them is {"guides": […]}.');
  }
  const job = newJob(options);
  const guides = list
    .map((guide, index) => readGuide(job, guide, `guides[${index}]`))
    .filter((guide) => guide !== undefined);
  return { guides, problems: job.log.list() };
}

function newJob({ now = Infinity, baseUrl }: ParseGuideOptions = {}): ParseContext {
  return { now, baseUrl, log: problemLog(), labels: {} };
}

function readGuide(job: ParseContext, input: unknown, path: string): Guide | undefined {
  try {
    const guide = readWithSchema(job, part, input, { path }) as Guide | undefined;
    const missing = guide && missingIn(guide);
    if (!missing) return guide && withoutHoles(job, guide, path);
    const reason = 'missing, but required';
    job.log.add({ path: `${path}.${missing}`, reason, severity: 'error' });
  } catch {
    // A getter threw. JSON has no getters, but a page can pass any object.
    job.log.add({ path, reason: 'cannot be read', severity: 'error' });
  }
  return undefined;
}

/** A required text that is empty after cleaning. */
function missingIn(guide: Guide): string | undefined {
  const { one, other } = guide.therapists;
  return needed.find((key) => !guide[key]) ?? (one && other ? undefined : 'therapists');
}

/** Removes points without a title, and a diagram that cannot be drawn. */
function withoutHoles(job: ParseContext, guide: Guide, path: string): Guide {
  const { kinds, situations, explores, sessions, related, sources, diagram } = guide;
  const changes = {
    kinds: kinds?.filter(({ approach, title }) => approach && title),
    situations: situations?.filter(({ text, concerns }) => text && concerns.length),
    explores: explores?.filter(({ title }) => title),
    sessions: sessions?.filter(({ title }) => title),
    related: related?.filter(({ approach, title }) => approach && title),
    sources: sources?.filter(({ title }) => title),
    diagram: diagram && isDrawable(diagram) ? diagram : undefined,
  };
  if (diagram && !changes.diagram) {
    const reason = `a ${diagram.shape} has a title and ${room[diagram.shape].join(' to ')} steps: left out`;
    job.log.add({ path: `${path}.diagram`, reason, severity: 'warning' });
  }
  const whole = Object.entries({ ...guide, ...changes });
  return Object.fromEntries(whole.filter(([, value]) => value !== undefined)) as Guide;
}

/** The fewest and the most steps of each shape. */
const room = { genogram: [6, 6], triangle: [3, 3], cycle: [4, 4], path: [2, 8] } as const;

function isDrawable({ shape, title, steps }: Diagram): boolean {
  const [least, most] = room[shape];
  const complete = title && steps.every((step) => step.title);
  return Boolean(complete) && steps.length >= least && steps.length <= most;
}
