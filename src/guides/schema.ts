/**
 * The guide, defined once, as the feed is: from the schemas below come the types, the check at run time (`parse.ts`), and
 * `schema/therapist-guide.schema.json`, whose descriptions are the comments on the properties here.
 *
 * A guide explains one approach to people who look for help. All of it is plain text; nothing in it is ever read as HTML.
 */
import * as v from 'valibot';
import {
  as,
  expected,
  line,
  list,
  locale,
  optional,
  object,
  oneOf,
  paragraphs,
  string,
  type Parsed,
} from '../feed/schema-parts.js';

const id = as(string, { read: 'id', pattern: '\\S', maxLength: 200 });
const required = as(string, { read: 'line', pattern: '\\S', maxLength: 500 });
const year = as(v.number(expected('a number')), { read: 'number', minimum: 1800, maximum: 2200 });

/** What the people are called who work this way, so that a count of them reads well. */
export const TherapistsSchema = object({
  /** After “1”. Example: `relational therapist`. */
  one: required,
  /** After any other number. Example: `relational therapists`. */
  other: required,
});

/** Something with a name, explained in a sentence or two. */
export const PointSchema = object({
  /** A few words. Example: `Role-play`. */
  title: required,
  /** Example: `Trying out hard conversations where it is safe to.` */
  text: optional(paragraphs),
});

/** An approach that belongs to this one, or is near it. The way to its therapists is offered beside it. */
export const KindSchema = object({
  /** Its id in the vocabulary, or one of your own. Example: `object-relations`. */
  approach: id,
  /** Example: `Object relations`. */
  title: required,
  /** What sets it apart, in a sentence. */
  text: optional(paragraphs),
});

/** A situation in which readers recognize themselves. Inside a finder it can be chosen. */
export const SituationSchema = object({
  /** In the reader's own voice. Example: `I push new people away`. */
  text: required,
  /**
   * The concerns that the text itself names: ids of the vocabulary, or of your own. Never a diagnosis, an abuse or another label that
   * the reader did not say. Several situations may share one. Example: `["attachment"]`.
   */
  concerns: list(id),
});

/** A small drawing. */
export const DiagramSchema = object({
  /**
   * `genogram`: three generations; the steps name, in this order, two grandparents, their child, that child's partner, the
   * reader, the reader's partner · `triangle`: three steps, each acting on the others · `cycle`: four steps, the last
   * leading to the first · `path`: steps one after the other.
   */
  shape: oneOf('genogram', 'triangle', 'cycle', 'path'),
  /** What it shows. Example: `The same fight, from above`. */
  title: required,
  /** The same in words, for everyone; and for those who do not see the drawing all there is. */
  text: paragraphs,
  /** What is at its corners. */
  steps: list(PointSchema),
});

/** What a guide's statements rest on: a study, a guideline, a book. */
export const SourceSchema = object({
  /** Its title, in the language it was published in. Example: `The Alliance in Adult Psychotherapy: A Meta-Analytic Synthesis`. */
  title: required,
  /** Who published it: a journal, an organization, a publisher of books. Example: `Psychotherapy`. */
  publisher: optional(line),
  /** The year of publication. Example: `2018`. */
  year: optional(year),
  /** Where it can be found: https. Example: `https://doi.org/10.1037/pst0000172`. */
  url: optional(as(string, { read: 'url', format: 'uri-reference' })),
  /** The language it is in, as a BCP 47 tag, where that is not the guide's. Example: `en`. */
  locale: optional(locale),
});

/** One approach, explained in one language. */
export const GuideSchema = object({
  /** Its id in the vocabulary, or one of your own. Example: `relational`. */
  approach: id,
  /** The language of the texts, as a BCP 47 tag. Example: `es`. */
  locale,
  /** Example: `Relational therapy`. */
  title: required,
  /** One sentence, for a list of guides. */
  summary: required,
  /** What it is, in one or two sentences: what is read first, and largest. */
  lead: required,
  /** What the people are called who work this way. */
  therapists: TherapistsSchema,
  /** What it is, at more length. A blank line begins a new paragraph. */
  about: optional(paragraphs),
  /** Its kinds. */
  kinds: optional(list(KindSchema)),
  /** “Is this you?” */
  situations: optional(list(SituationSchema)),
  /** The patterns that it looks at. */
  explores: optional(list(PointSchema)),
  /** What it can help with. Example: `["Trust after it was broken"]`. */
  helps: optional(list(line)),
  /** What happens in sessions: the techniques, in plain words. */
  sessions: optional(list(PointSchema)),
  /** A small drawing, beside what happens in sessions. */
  diagram: optional(DiagramSchema),
  /** What to expect of the first session. */
  firstSession: optional(paragraphs),
  /** With a partner, a family, or alone. */
  together: optional(paragraphs),
  /** How strong the evidence is, honestly. */
  evidence: optional(paragraphs),
  /** Questions to ask a therapist. */
  questions: optional(list(line)),
  /** Related approaches. */
  related: optional(list(KindSchema)),
  /** What its statements rest on. Every strong one has its source here, and none says more than its source does. */
  sources: optional(list(SourceSchema)),
  /**
   * The day on which the whole text was last checked, as `YYYY-MM-DD`. Shown as “Last checked”; it does not claim that a clinician
   * did so. A date in the future is left out.
   */
  reviewed: optional(as(string, { read: 'checked', format: 'date' })),
});

/** A file of guides: several approaches, several languages. */
export const GuidesSchema = object({
  /** The address of this schema, for editors. */
  $schema: optional(string),
  /** The guides. One that is wrong in structure is left out and named; the others still load. */
  guides: list(GuideSchema),
});

/** A guide as a partner writes it. */
export type GuideInput = v.InferInput<typeof GuideSchema>;
/** A guide as it was read: no `null`, every text clean. */
export type Guide = Parsed<v.InferOutput<typeof GuideSchema>>;
export type Kind = Parsed<v.InferOutput<typeof KindSchema>>;
export type Point = Parsed<v.InferOutput<typeof PointSchema>>;
export type Situation = Parsed<v.InferOutput<typeof SituationSchema>>;
export type Source = Parsed<v.InferOutput<typeof SourceSchema>>;
export type Diagram = Parsed<v.InferOutput<typeof DiagramSchema>>;
