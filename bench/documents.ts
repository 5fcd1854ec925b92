import {
  facetValuesOf,
  feeSpan,
  nextOpenings,
  servedStates,
  type Cell,
  type Query,
} from '../src/directory/index.js';
import { DAY } from '../src/lib/dates.js';
import { HORIZON, localDay } from '../src/record/openings.js';
import { cellIndex, cells, usualCells, usualHours } from '../src/record/usual-hours.js';
import { textsOf } from '../src/directory/engine/indexes/record-texts.js';
import { wordsOf } from '../src/lib/text/words.js';
import { zoneOffset } from '../src/lib/zones.js';
import type { Feed, Therapist } from '../src/feed/index.js';
import { facetIds, type FacetId } from '../src/vocabulary/facets.js';
import { createLabels } from '../src/vocabulary/labels.js';
import { NOW } from './synthetic.js';

const ZONE = 'America/New_York';

/** A therapist as the other libraries get it: facts that depend on the time are worked out beforehand, as of {@link NOW}. */
export interface Doc {
  id: number;
  facets: Record<FacetId, string[]>;
  /** Takes no new clients. */
  hidden: boolean;
  /** Infinite if no fee is listed. */
  feeFrom: number;
  feeTo: number;
  lat: number;
  lon: number;
  serves: string[];
  inPerson: boolean;
  remote: boolean;
  cells: Cell[];
  name: string;
  labels: string;
  headline: string;
  about: string;
}

export const textKeys = ['name', 'labels', 'headline', 'about'] as const;

export function documentsOf({ therapists, timeZone = 'UTC' }: Feed): Doc[] {
  const labels = createLabels('en-US');
  const at = { now: NOW };
  return therapists.map((therapist, id): Doc => {
    const facets = Object.fromEntries(
      facetIds.map((facet) => [facet, facetValuesOf(therapist, facet, at) ?? []]),
    ) as Doc['facets'];
    const texts = textsOf(therapist);
    const valueNames = facetIds
      .filter((facet) => facet !== 'accepting' && facet !== 'trust')
      .flatMap((facet) => facets[facet].map((value) => labels.value(facet, value)));
    const plain = (parts: string[]) => parts.flatMap(wordsOf).join(' ');
    const fee = feeSpan(therapist, 'individual', 'USD');
    const office = therapist.locations![0]!;
    const isRemote = (mode: string) => ['video', 'phone', 'chat'].includes(mode);
    return {
      id,
      facets,
      hidden: facets.accepting.some((status) => ['existing-only', 'closed'].includes(status)),
      feeFrom: fee?.from ?? Infinity,
      feeTo: fee?.to ?? Infinity,
      lat: office.lat!,
      lon: office.lon!,
      serves: servedStates(therapist, NOW) ?? [],
      inPerson: facets.mode.some((mode) => !isRemote(mode)),
      remote: facets.mode.some(isRemote),
      cells: openingCells(therapist, timeZone),
      name: plain(texts.name),
      labels: plain([...valueNames, ...texts.label]),
      headline: plain(texts.headline),
      about: plain(texts.about),
    };
  });
}

function openingCells(therapist: Therapist, timeZone: string): Cell[] {
  const offset = zoneOffset(ZONE);
  const { availability } = therapist;
  const starts = nextOpenings(therapist, { now: NOW }, Infinity);
  const soon = starts.filter((start) => start <= NOW + HORIZON * DAY);
  if (starts.length)
    return [...new Set(soon.map((start) => cells[cellIndex(start + offset(start))]!))];
  const hours = availability && usualHours(therapist, timeZone);
  if (!hours) return [];
  const set = usualCells(hours, localDay(NOW, hours.timeZone), ZONE);
  return cells.filter((_, i) => set & (1 << i));
}

/** The parts of a query, of which a library may support only some. */
export type Need = 'text' | 'facets' | 'fee' | 'place' | 'time';

export function needsOf(query: Query): Need[] {
  const needs: Need[] = [];
  if (query.text) needs.push('text');
  if (Object.values(query.facets ?? {}).some(({ any }) => any?.length)) needs.push('facets');
  if (query.fee) needs.push('fee');
  if (query.near) needs.push('place');
  if (query.opening?.cells?.length) needs.push('time');
  return needs;
}

/** What every library has to answer: how many match, the count beside each value, and how many are on the page. */
export interface Answer {
  total: number;
  counts: Partial<Record<FacetId, Record<string, number>>>;
  page: number;
}

/** A library that answers queries over documents. */
export interface Peer {
  name: string;
  can: readonly Need[];
  search(query: Query): Answer | Promise<Answer>;
}
