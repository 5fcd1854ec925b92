/** The room that elements keep until it is known what they show. */
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { directoryOf, fixtureStore } from './fixture-feed.js';
import { rendered } from './mount.js';

/**
 * Puts elements above something else in a finder whose directory tells late what it has.
 *
 * @param count how much of them shows
 * @param whole how much of them shows in the end
 * @returns how high they are and how much of them shows before it is known, and by how much what is below moves then, in pixels
 */
export async function roomOf(
  elements: TemplateResult,
  count: (finder: Element) => number,
  whole: number,
): Promise<{ height: number; early: number; shift: number }> {
  const directory = directoryOf();
  const { source } = directory;
  const info = source.info.bind(source);
  let come!: () => void;
  const coming = new Promise<void>((resolve) => (come = resolve));
  source.info = async () => {
    await coming;
    return info();
  };
  const store = fixtureStore({ load: () => Promise.resolve(directory) });
  const finder = await fixture(
    html`<therapist-finder .store=${store}>
      ${elements}
      <div>Below</div>
    </therapist-finder>`,
  );
  await waitUntil(() => store.getState().searching);
  await rendered();
  const top = (element: Element | null) => element!.getBoundingClientRect().top;
  const before = top(finder.lastElementChild);
  const height = before - top(finder.firstElementChild);
  const early = count(finder);
  come();
  await waitUntil(() => count(finder) === whole);
  await rendered();
  return { height, early, shift: top(finder.lastElementChild) - before };
}
