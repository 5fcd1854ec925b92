import { MINUTE } from '../../lib/dates.js';
import { Lookup } from '../../lib/lookup.js';
import { asksForEveryone, comesFirst } from '../../directory/first-page.js';
import type { DirectoryInfo, DirectorySource, Part, SearchResult } from '../../directory/query.js';
import { loadEngine } from '../../directory/source.js';
import { quietly } from '../../lib/quietly.js';
import { problemOf } from '../problem.js';
import { nextCalls, soonestOf } from '../../record/calls.js';
import { isTaken } from '../taken-calls.js';
import { queryOf } from '../search.js';
import type { FinderState } from '../state.js';
import type { Core } from './core.js';
import { Wants } from './wants.js';

/** How long to keep an answer from another host, in milliseconds. Each new answer is a request to a server. */
const ELSEWHERE = 15 * MINUTE;

/**
 * How long a search may take to be answered before the paint of what a press changed, in milliseconds: a frame. Results and press are then
 * laid out and painted at once, not one after the other.
 */
const QUICK = 16;

/** A result, and what the directory says about itself if that was not known. */
type SearchAnswer = Pick<FinderState, 'resultRevision' | 'now' | 'info'> & { result: SearchResult };

/**
 * Runs the newest search and keeps its result.
 *
 * On this device, the first page of everyone is found without the engine. So where nothing else is shown, what the directory says about
 * itself follows once its cards are painted. Where something is, all of it comes at once, so that nothing moves.
 */
export class Searching {
  #core: Core;
  #wants = new Wants();
  /** The parts that were asked for with the result in the state; undefined: all. */
  #known: readonly Part[] | undefined;
  /** The source whose long texts are waited for. */
  #coming: DirectorySource | undefined;
  /** The step at which the last answer without them came. */
  #answered = 0;
  #isFilling = false;
  #isPainted = false;
  #newest = new Lookup<SearchAnswer>();
  /** How long the last search took, in milliseconds. The next one will hardly take longer: it pauses where it reads records or words. */
  #took = Infinity;

  constructor(core: Core) {
    this.#core = core;
  }

  /** Runs the search in the state. It replaces a search that is still running. */
  async run(): Promise<void> {
    const { options, state } = this.#core;
    if (!state.directory) {
      // The engine comes beside the feed.
      if (!asksForEveryone(state.search)) void loadEngine().catch(() => undefined);
      return;
    }
    let asked: readonly Part[] | undefined;
    const answer = await this.#newest.begin(async (signal) => {
      const waits = state.status === 'ready' && this.#took > QUICK;
      if (waits && options.painted) await options.painted();
      signal.throwIfAborted();
      const began = performance.now();
      asked = this.#parts(state);
      const isEveryone = asksForEveryone(state.search);
      try {
        const found = await this.#ask(state, signal, asked);
        this.#took = performance.now() - began;
        const isFirst = asked?.every(comesFirst) && isEveryone;
        return isFirst ? found : { ...found, info: await infoOf(state, signal) };
      } catch (error) {
        if (!isEveryone || state.directory?.source.searches !== 'here') throw error;
        // Without the engine, there is still the first page.
        asked = (asked ?? []).filter(comesFirst);
        return this.#ask(state, signal, asked);
      }
    });
    if (!answer) return;
    const over = { searching: false, progress: undefined };
    if (answer.status === 'done') {
      this.#known = asked;
      this.#core.update({ ...answer.value, ...over, status: 'ready', error: undefined });
      void this.#awaitTexts();
      await this.#fill();
    } else this.#core.update({ ...over, status: 'error', error: problemOf(answer.error) });
  }

  /**
   * Completes an answer without long texts once these are here: it said that it may change. Where something else was done since, those in
   * sight stay.
   */
  async #awaitTexts(): Promise<void> {
    const { directory, result, step } = this.#core.state;
    const source = directory?.source;
    if (!result?.textsComing || !source?.whenWhole) return;
    this.#answered = step;
    if (source === this.#coming) return;
    this.#coming = source;
    await quietly(() => source.whenWhole?.());
    this.#coming = undefined;
    const { state } = this.#core;
    if (state.directory?.source !== source || !state.result?.textsComing) return;
    await this.refresh(true, state.step === this.#answered);
  }

  /**
   * Says which parts of the result someone shows from now on. Those that are not known yet are asked for, as of the result's own moment:
   * nothing else changes.
   */
  want(reader: object, parts: readonly Part[]): void {
    this.#wants.set(reader, parts);
    if (this.#isFilling) return;
    // Several filters that open together are counted at once.
    this.#isFilling = true;
    queueMicrotask(() => {
      this.#isFilling = false;
      void this.#fill();
    });
  }

  /** Asks for what is shown and not known. If that fails, the next answer tries again. */
  async #fill(): Promise<void> {
    const { state } = this.#core;
    const known = this.#known;
    if (!known || !state.directory || !state.result || state.status !== 'ready') return;
    const missing = this.#wants.parts?.filter((part) => !known.includes(part)) ?? [];
    if (state.info && !missing.length) return;
    if (!this.#isPainted) {
      await this.#core.options.painted?.();
      this.#isPainted = true;
      return this.#fill();
    }
    if (this.#newest.status === 'pending' || state.revision !== state.resultRevision) return;
    const answer = await this.#newest.begin(async (signal) => {
      const info = await infoOf(state, signal);
      return { ...(await this.#ask(state, signal, missing, state.now)), info };
    });
    if (answer?.status === 'failed') this.#core.update({ lacksInfo: !state.info });
    if (answer?.status !== 'done') return;
    this.#known = [...known, ...missing];
    const { result } = this.#core.state;
    const { info, result: parts } = answer.value;
    if (result) this.#core.update({ result: joined(result, parts), ...(info && { info }) });
    await this.#fill();
  }

  /** What to ask for: what is shown. Another host is asked for everything, always: it must not learn what someone opens. */
  #parts({ directory }: FinderState): readonly Part[] | undefined {
    if (directory?.source.searches !== 'here') return undefined;
    return this.#wants.parts;
  }

  /**
   * Repeats the search at a later time. Nothing moves under a person's hands: if the records or their order change, those in sight stay,
   * with what is known now, until the next action. If the search fails, the old result stays.
   *
   * @param isDue whether something else than time has changed the answer
   * @param isExpected whether others may take the place of those in sight
   */
  async refresh(isDue?: boolean, isExpected?: boolean): Promise<void> {
    const { options, state } = this.#core;
    if (state.status !== 'ready') return;
    if (this.#newest.status === 'pending') {
      // Someone waits for an answer, which then is of a directory that is no longer the newest.
      if (isDue) await this.run();
      return;
    }
    if (!isDue && !isDueAt(options.now(), state)) return;
    const asked = this.#parts(state);
    const answer = await this.#newest.begin((signal) => this.#ask(state, signal, asked));
    if (answer?.status !== 'done') return;
    const { value } = answer;
    const result = isExpected ? value.result : inPlace(value.result, state.result);
    if (result === value.result) this.#known = asked;
    this.#core.update({ ...value, result });
    await this.#fill();
  }

  /** @param want the parts of the answer to ask for; undefined: all */
  async #ask(
    state: FinderState,
    signal: AbortSignal,
    want: readonly Part[] | undefined,
    now = this.#core.options.now(),
  ): Promise<SearchAnswer> {
    const { timeZone, seed } = this.#core.options;
    const { search, locale, revision } = state;
    const query = queryOf(search, { now, timeZone, locale, seed, ...(want && { want }) });
    const { source } = state.directory!;
    let result = await source.search(query, signal);
    const taken = this.#core.state.feed?.taken;
    if (taken && isTaken(result.firstCall, taken)) {
      const pageSize = taken.size + 1;
      // All who have a taken call may be among these, and one more: so one of them has the soonest free one.
      const by = { ...query, sort: 'first-call', page: 1, pageSize, want: [] } as const;
      const { hits } = await source.search(by, signal);
      const people = hits.map(({ therapist }) => therapist);
      const firstCall = soonestOf(people, (person) => nextCalls(person, { now }, 1, taken));
      result = { ...result, firstCall };
    }
    return { result, resultRevision: revision, now };
  }
}

/** What the directory says about itself. */
function infoOf({ info, directory }: FinderState, signal: AbortSignal): Promise<DirectoryInfo> {
  return info ? Promise.resolve(info) : directory!.source.info(signal);
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
  const { textsComing, ...kept } = shown;
  const isComing = textsComing && newer.textsComing;
  return { ...kept, hits, firstCall: newer.firstCall, ...(isComing && { textsComing }) };
}

/** A result with parts of another answer to the same search. Its page stays. */
function joined(result: SearchResult, parts: SearchResult): SearchResult {
  const counts = { ...result.counts, ...parts.counts };
  const { total, page, pages, pageSize, hits, notFound } = result;
  return { ...result, ...parts, counts, total, page, pages, pageSize, hits, notFound };
}

/** Whether time may have changed the answer: on the device, each minute; on another host, after a limit or when a shown time has passed. */
function isDueAt(now: number, { now: then, directory, result }: FinderState): boolean {
  if (Math.floor(now / MINUTE) === Math.floor(then / MINUTE)) return false;
  if (directory?.source.searches === 'here' || Math.abs(now - then) >= ELSEWHERE) return true;
  const { hits = [], firstCall } = result ?? {};
  const shown = hits.flatMap(({ nextOpening, nextCall }) => [nextOpening, nextCall]);
  return [...shown, firstCall?.start].some((start = 0) => start > then && start <= now);
}
