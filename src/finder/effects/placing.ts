import { atMost } from '../../lib/abort.js';
import { warnMissingPart } from '../../lib/lost-part.js';
import { PATIENCE } from '../place-names.js';
import { reduceSearch } from '../reduce-search.js';
import { withSearch } from '../reduce.js';
import type { Search } from '../search.js';
import type { FinderState } from '../state.js';
import type { Core } from './core.js';
import type { LookingUp } from './looking-up.js';
import { inRadius, withNear, withoutSentence, type SearchWords } from './search-words.js';

/**
 * Searches for words and a place. They are applied together, once both are known, so that one press is one step back. Values chosen
 * in the meantime stay chosen.
 *
 * What looks something up comes later: until then, only plain words are applied at once.
 */
export class Placing {
  #core: Core;
  /** Words from before the directory was loaded. A reset drops them. */
  #waiting: { words: SearchWords; resets: number } | undefined;
  #lookingUp: LookingUp | undefined;

  constructor(core: Core) {
    this.#core = core;
  }

  async search(words: SearchWords): Promise<void> {
    const { directory, placing, resets } = this.#core.state;
    this.#waiting = directory ? undefined : { words, resets };
    if (!directory) void this.bring();
    else if (isPlain(words) && !placing && !this.#lookingUp) this.#applyWords(words);
    else await this.#whenThere((part) => part.search(words), words);
  }

  /** Applies a search from before the directory was loaded. */
  async resume(): Promise<void> {
    const { words, resets } = this.#waiting ?? {};
    if (words && resets === this.#core.state.resets) await this.search(words);
  }

  /** Searches around a point, in degrees. */
  async locate(lat: number, lon: number): Promise<void> {
    await this.#whenThere((part) => part.locate(lat, lon));
  }

  /** Brings what looks something up. Undefined if it does not come; the next search tries again. */
  async bring(): Promise<LookingUp | undefined> {
    const coming = import('./looking-up.js').then(
      ({ LookingUp }) => (this.#lookingUp ??= new LookingUp(this.#core)),
      (error: unknown) => warnMissingPart('what searches around a place', error),
    );
    await atMost(coming, PATIENCE);
    return this.#lookingUp;
  }

  /** Searches once what looks something up is there, in the order of the calls. A reset drops them. */
  async #whenThere(search: (part: LookingUp) => Promise<void>, words?: SearchWords): Promise<void> {
    if (this.#lookingUp) return search(this.#lookingUp);
    const { resets } = this.#core.state;
    this.#core.update({ placing: true });
    const part = await this.bring();
    if (resets !== this.#core.state.resets) return;
    if (part) await search(part);
    else if (words) this.#applyWords(words);
    else this.#apply(this.#core.state.search, { kind: 'unavailable', text: '' });
  }

  /** Applies words without looking anything up: a place that was written is unavailable. */
  #applyWords(words: SearchWords) {
    const { state } = this.#core;
    const place = typeof words.place === 'string' ? words.place.trim() : words.place;
    const isChosen = typeof place === 'object';
    const near = isChosen ? inRadius(place, state.search) : place === '' ? 'none' : undefined;
    const search = withNear(reduceSearch(state.search, withoutSentence(words)), near);
    const isFromWords = words.filters?.hasPlace;
    this.#apply(
      search,
      place && !isChosen
        ? { kind: 'unavailable', text: place, ...(isFromWords && { isFromWords }) }
        : undefined,
      words.again,
    );
  }

  #apply(search: Search, place: FinderState['place'], again = false) {
    const { state } = this.#core;
    const next = withSearch({ ...state, placing: false, place }, search, 'search');
    this.#core.commit(again ? { ...next, step: state.step } : next);
  }
}

function isPlain({ place, onlyNames, filters }: SearchWords): boolean {
  return !place && !onlyNames && !filters;
}
