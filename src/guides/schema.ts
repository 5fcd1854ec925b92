/**
 * The guide, defined once, like the feed. The schemas below are the source of the types, the check at run time
 * (`parse.ts`), and `schema/therapist-guide.schema.json`, whose descriptions are the comments on the properties here.
 *
 * A guide explains one approach to people who look for help. All of it is plain text, never HTML.
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

/** What therapists of this approach are called, for counts of them. */
export const TherapistsSchema = object({
  /** Singular, after “1”. Example: `relational therapist`. */
  one: required,
  /** Plural, after any other number. Example: `relational therapists`. */
  other: required,
});

/** A point with a short explanation. */
export const PointSchema = object({
  /** A few words. Example: `Role-play`. */
  title: required,
  /** Example: `Trying out hard conversations where it is safe to.` */
  text: optional(paragraphs),
});

/** An approach that belongs to this one or is related to it. Shown with a link to its therapists. */
export const KindSchema = object({
  /** Its id in the vocabulary, or one of your own. Example: `object-relations`. */
  approach: id,
  /** Example: `Object relations`. */
  title: required,
  /** What is special about it, in one sentence. */
  text: optional(paragraphs),
});

/** A situation that readers recognize. Inside a finder, they can select it. */
export const SituationSchema = object({
  /** In the reader's own voice. Example: `I push new people away`. */
  text: required,
  /**
   * The concerns that the text itself names: ids of the vocabulary, or your own. Never a diagnosis, an abuse or another label
   * that the text does not name. Several situations can share one. Example: `["attachment"]`.
   */
  concerns: list(id),
});

/** A small diagram. */
export const DiagramSchema = object({
  /**
   * `genogram`: three generations; its six steps are two grandparents, their child, the child's partner, the reader, and
   * the reader's partner · `triangle`: three steps that affect each other · `cycle`: four steps; the last leads to the
   * first · `path`: two to eight steps in a row.
   */
  shape: oneOf('genogram', 'triangle', 'cycle', 'path'),
  /** What it shows. Example: `The same fight, from above`. */
  title: required,
  /** The same in words. Everyone can read it; for people who cannot see the diagram, it replaces it. */
  text: paragraphs,
  /** The steps of the diagram. */
  steps: list(PointSchema),
});

/** A source of a guide's statements: a study, a guideline, a book. */
export const SourceSchema = object({
  /** Its title in the original language. Example: `The Alliance in Adult Psychotherapy: A Meta-Analytic Synthesis`. */
  title: required,
  /** The journal, organization or book publisher. Example: `Psychotherapy`. */
  publisher: optional(line),
  /** The year of publication. Example: `2018`. */
  year: optional(year),
  /** Its https address. Example: `https://doi.org/10.1037/pst0000172`. */
  url: optional(as(string, { read: 'url', format: 'uri-reference' })),
  /** Its language as a BCP 47 tag, if not the guide's. Example: `en`. */
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
  /** One sentence, shown in a list of guides. */
  summary: required,
  /** What it is, in two or three short sentences. Shown first, in large text. */
  lead: required,
  /** What therapists of this approach are called. */
  therapists: TherapistsSchema,
  /** What it is, in more detail. A blank line starts a new paragraph. */
  about: optional(paragraphs),
  /** Kinds of this approach. */
  kinds: optional(list(KindSchema)),
  /** Situations under the heading “Is this you?” */
  situations: optional(list(SituationSchema)),
  /** What is looked at together: patterns, feelings, aims. */
  explores: optional(list(PointSchema)),
  /** What it can help with. Example: `["Trust after it was broken"]`. */
  helps: optional(list(line)),
  /** What happens in sessions: the techniques, in plain language. */
  sessions: optional(list(PointSchema)),
  /** A small diagram, shown with what happens in sessions. */
  diagram: optional(DiagramSchema),
  /** What to expect in the first session. */
  firstSession: optional(paragraphs),
  /**
   * How long it takes and how often one meets, that one can feel worse for a while, and when to take care. A section of its own,
   * because people look for it by its heading, and safety must not hide in a text about something else.
   */
  course: optional(paragraphs),
  /** Whether it is for one person, a couple or a family. */
  together: optional(paragraphs),
  /** How strong the evidence is. */
  evidence: optional(paragraphs),
  /** Questions to ask a therapist. */
  questions: optional(list(line)),
  /** Related approaches. */
  related: optional(list(KindSchema)),
  /** The sources of its statements. Every strong statement has one here, and says no more than its source. */
  sources: optional(list(SourceSchema)),
  /**
   * When the whole text was last checked, as `YYYY-MM-DD`. Shown as “Last checked”; it does not claim that a clinician
   * checked it. A date in the future is left out.
   */
  reviewed: optional(as(string, { read: 'checked', format: 'date' })),
});

/** A file of guides: several approaches, several languages. */
export const GuidesSchema = object({
  /** The address of this schema, used by editors. */
  $schema: optional(string),
  /** The guides. One with a wrong structure is left out and reported; the others still load. */
  guides: list(GuideSchema),
});

/** A guide as a partner writes it. */
export type GuideInput = v.InferInput<typeof GuideSchema>;
/** A guide as it was read: without `null`, with clean texts. */
export type Guide = Parsed<v.InferOutput<typeof GuideSchema>>;
export type Kind = Parsed<v.InferOutput<typeof KindSchema>>;
export type Point = Parsed<v.InferOutput<typeof PointSchema>>;
export type Situation = Parsed<v.InferOutput<typeof SituationSchema>>;
export type Source = Parsed<v.InferOutput<typeof SourceSchema>>;
export type Diagram = Parsed<v.InferOutput<typeof DiagramSchema>>;
