import { FeedError } from '../feed/errors.js';
import { problemLog, type FeedProblem } from '../feed/problems.js';
import {
  compileSchema,
  readWithSchema,
  type ParseContext,
} from '../feed/reading/compiled-schema.js';
import { GuideSchema, type Diagram, type Guide } from './schema.js';

export interface ParsedGuide {
  /** Absent where the structure is wrong, or something is missing that a guide cannot be without. */
  guide?: Guide;
  /** Everything that could not be read as it was written. */
  problems: FeedProblem[];
}

export interface ParsedGuides {
  guides: Guide[];
  /** Everything that could not be read as it was written, in the order of the file. */
  problems: FeedProblem[];
}

/** What the reading of guides depends on besides the guides. */
export interface ParseGuideOptions {
  /** The present, in epoch milliseconds: a guide was not checked after it. Without it, any date is taken. */
  now?: number | undefined;
  /** The absolute address of the file, against which relative addresses of sources resolve; without it those are left out. */
  baseUrl?: string | undefined;
}

const part = compileSchema(GuideSchema);
const needed = ['approach', 'locale', 'title', 'summary', 'lead'] as const;

/**
 * Makes a guide of a parsed JSON value. The value is never changed, and nothing in it can make this throw.
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
 * Makes guides of a file, `{"guides": […]}`: one by one, so that a bad one is left out and named while the others load.
 *
 * @throws FeedError `not-a-feed` where there is no list of guides
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
    // A getter that throws: no JSON holds one, but a page may hand over anything.
    job.log.add({ path, reason: 'cannot be read', severity: 'error' });
  }
  return undefined;
}

/** A text can be of right type and yet nothing once it is clean. */
function missingIn(guide: Guide): string | undefined {
  const { one, other } = guide.therapists;
  return needed.find((key) => !guide[key]) ?? (one && other ? undefined : 'therapists');
}

/** Without the points that nothing is left of, so that nobody has to ask for a title again. */
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

/** The least and the most steps each shape has room for. */
const room = { genogram: [6, 6], triangle: [3, 3], cycle: [4, 4], path: [2, 8] } as const;

function isDrawable({ shape, title, steps }: Diagram): boolean {
  const [least, most] = room[shape];
  const complete = title && steps.every((step) => step.title);
  return Boolean(complete) && steps.length >= least && steps.length <= most;
}
