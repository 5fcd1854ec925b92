import type { Guide, Source } from './schema.js';

/** The headings of a guide's parts, in its language. */
export interface GuideHeadings {
  about: string;
  /** @param title the guide's title */
  kinds(title: string): string;
  situations: string;
  explores: string;
  helps: string;
  sessions: string;
  firstSession: string;
  course: string;
  together: string;
  evidence: string;
  questions: string;
  related: string;
  sources: string;
  /** @param day “Nov 28, 2026” */
  lastChecked(day: string): string;
  /** A note after a source in another language. @param language “inglés” */
  inLanguage(language: string): string;
}

/** A part of a guide as plain text. */
export interface TextSection {
  heading: string;
  paragraphs: string[];
  /** A list after the paragraphs. */
  items: string[];
  /** The addresses of its items, in the same order. Only sources have any. */
  hrefs?: (string | undefined)[];
}

/** A guide as plain text, in the order in which the element shows it. */
export interface GuideText {
  title: string;
  lead: string;
  sections: TextSection[];
}

/**
 * A guide without any markup, for pages where no script runs: a site's build puts it inside `<therapist-guide>`. It shows until the
 * element is ready, and search engines can read it.
 *
 * @example guideText(guide, headings).sections[0] // { heading: 'What it is', paragraphs: ['Most of us …'], items: [] }
 */
export function guideText(guide: Guide, headings: GuideHeadings): GuideText {
  const titled = ({ title, text }: { title: string; text?: string | undefined }) =>
    text ? `${title}: ${text}` : title;
  // Some titles end in a question.
  const sourceLine = (source: Source) =>
    [source.title, sourceDetails(source, guide.locale, headings)]
      .filter(Boolean)
      .join(/[.?]$/.test(source.title) ? ' ' : '. ');
  const sections: TextSection[] = [
    section(headings.about, guide.about),
    section(headings.kinds(guide.title), undefined, guide.kinds?.map(titled)),
    section(
      headings.situations,
      undefined,
      guide.situations?.map(({ text }) => text),
    ),
    section(headings.explores, undefined, guide.explores?.map(titled)),
    section(headings.helps, undefined, guide.helps),
    section(headings.sessions, undefined, guide.sessions?.map(titled)),
    ...(guide.diagram ? [section(guide.diagram.title, guide.diagram.text)] : []),
    section(headings.firstSession, guide.firstSession),
    section(headings.course, guide.course),
    section(headings.together, guide.together),
    section(headings.evidence, guide.evidence),
    section(headings.questions, undefined, guide.questions),
    section(headings.related, undefined, guide.related?.map(titled)),
    {
      ...section(headings.sources, lastChecked(guide, headings), guide.sources?.map(sourceLine)),
      hrefs: guide.sources?.map(({ url }) => url) ?? [],
    },
  ];
  return {
    title: guide.title,
    lead: guide.lead,
    sections: sections.filter(({ paragraphs, items }) => paragraphs.length + items.length),
  };
}

function section(heading: string, text = '', items: string[] = []): TextSection {
  return { heading, paragraphs: text.split('\n\n').filter(Boolean), items };
}

/** The details after the title of a source. @example sourceDetails(source, 'es', headings) // 'Psychotherapy, 2018 (en inglés)' */
export function sourceDetails(
  { publisher, year, locale }: Source,
  own: string,
  headings: GuideHeadings,
): string {
  const published = [publisher, year].filter((part) => part !== undefined).join(', ');
  const name = locale && locale !== own ? languageIn(locale, own) : undefined;
  return [published, name && `(${headings.inLanguage(name)})`].filter(Boolean).join(' ');
}

/** “Last checked: Nov 28, 2026.” Always with the year, because a page may be read years after it was built. */
export function lastChecked(
  { reviewed, locale }: Guide,
  headings: GuideHeadings,
): string | undefined {
  const day = reviewed ? Date.parse(reviewed) : NaN;
  if (Number.isNaN(day)) return undefined;
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return headings.lastChecked(written.format(day));
}

/** @example languageIn('en', 'es') // 'inglés' */
function languageIn(tag: string, locale: string): string | undefined {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag);
}
