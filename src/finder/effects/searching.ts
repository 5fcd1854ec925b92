import { MINUTE } from '../../lib/dates.js';
import { Lookup } from '../../lib/lookup.js';
import type { SearchResult } from '../../directory/query.js';
import { problemOf } from '../problem.js';
import { nextCalls, soonestOf } from '../../record/calls.js';
import { isTaken } from '../taken-calls.js';
import { queryOf } from '../search.js';
import type { FinderState } from '../state.js';
import type { Core } from './core.js';

/** How long to keep an answer from another host, in milliseconds. Each new answer is a request to a server. */
const ELSEWHERE = 15 * MINUTE;

/**
 * How long a search may take to be answered before the paint of what a press changed, in milliseconds: a frame. Results and press are then
 * laid out and painted at once, not one after the other.
 */
const QUICK = 16;

type SearchAnswer = Pick<FinderState, 'result' | 'resultRevision' | 'now'>;

/** Runs the newest search and keeps its result. */
export class Searching {
  #core: Core;
  #newest = new Lookup<SearchAnswer>();
  /** How long the last search took, in milliseconds. The next one will hardly take longer: it pauses where it reads records or words. */
  #took = Infinity;

  constructor(core: Core) {
    this.#core = core;
  }

  /** Runs the search in the state. It replaces a search that is still running. */
  async run(): Promise<void> {
    const { options, state } = this.#core;
    if (!state.directory) return;
    const answer = await this.#newest.begin(async (signal) => {
      const waits = state.status === 'ready' && this.#took > QUICK;
      if (waits && options.painted) await options.painted();
      signal.throwIfAborted();
      const began = performance.now();
      const found = await this.#ask(state, signal);
      this.#took = performance.now() - began;
      return found;
    });
    if (!answer) return;
    const over = { searching: false, progress: undefined };
    if (answer.status === 'done')
      this.#core.update({ ...answer.value, ...over, status: 'ready', error: undefined });
    else this.#core.update({ ...over, status: 'error', error: problemOf(answer.error) });
  }

  /**
   * Repeats the search at a later time. Nothing moves under a person's hands: if the records or their order change, those in sight stay,
   * with what is known now, until the next action. If the search fails, the old result stays.
   *
   * @param isDue whether something else than time has changed the answer
   */
  async refresh(isDue?: boolean): Promise<void> {
    const { options, state } = this.#core;
    if (state.status !== 'ready') return;
    if (this.#newest.status === 'pending') {
      // Someone waits for an answer, which then is of a directory that is no longer the newest.
      if (isDue) await this.run();
      return;
    }
    if (!isDue && !isDueAt(options.now(), state)) return;
    const answer = await this.#newest.begin((signal) => this.#ask(state, signal));
    if (answer?.status !== 'done') return;
    const { value } = answer;
    this.#core.update({ ...value, result: inPlace(value.result!, state.result) });
  }

  async #ask(state: FinderState, signal: AbortSignal): Promise<SearchAnswer> {
    const { timeZone, seed, now: clock } = this.#core.options;
    const { search, locale, revision } = state;
    const now = clock();
    const query = queryOf(search, { now, timeZone, locale, seed });
    const { source } = state.directory!;
    let result = await source.search(query, signal);
    const taken = this.#core.state.feed?.taken;
    if (taken && isTaken(result.firstCall, taken)) {
      const pageSize = taken.size + 1;
      // All who have a taken call may be among these, and one more: so one of them has the soonest free one.
      const by = { ...query, sort: 'first-call', page: 1, pageSize } as const;
      const { hits } = await source.search(by, signal);
      const people = hits.map(({ therapist }) => therapist);
      const firstCall = soonestOf(people, (person) => nextCalls(person, { now }, 1, taken));
      result = { ...result, firstCall };
    }
    return { result, resultRevision: revision, now };
  }
}

/**
 * The newer result if it has the same records in the same order; else the shown one, each hit as the newer result knows it. The
 * first call is the newer one either way: a call that has passed can't be asked for.
 */
function inPlace(newer: SearchResult, shown: SearchResult | undefined): SearchResult {
  const ids = ({ hits }: SearchResult) => hits.map(({ therapist }) => therapist.id).join('\n');
  if (!shown || ids(newer) === ids(shown)) return newer;
  const known = new Map(newer.hits.map((hit) => [hit.therapist.id, hit]));
  const hits = shown.hits.map((hit) => known.get(hit.therapist.id) ?? hit);
  return { ...shown, hits, firstCall: newer.firstCall };
}

/** Whether time may have changed the answer: on the device, each minute; on another host, after a limit or when a shown time has passed. */
function isDueAt(now: number, { now: then, directory, result }: FinderState): boolean {
  if (Math.floor(now / MINUTE) === Math.floor(then / MINUTE)) return false;
  if (directory?.source.searches === 'here' || Math.abs(now - then) >= ELSEWHERE) return true;
  const { hits = [], firstCall } = result ?? {};
  const shown = hits.flatMap(({ nextOpening, nextCall }) => [nextOpening, nextCall]);
  return [...shown, firstCall?.start].some((start = 0) => start > then && start <= now);
}
