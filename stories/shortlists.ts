/** Shortlists in stories: whom a visitor saved, and how they open the list. */
import type { StoryObj } from '@storybook/web-components-vite';
import type { Action } from '../src/index.js';
import { clinic } from './feeds.js';

/** As if a visitor had saved the first so many of a feed. */
export function saved(count: number, feed = clinic): { feed: typeof clinic; did: Action[] } {
  const people = feed().therapists.slice(0, count);
  return { feed, did: people.map(({ id }) => ({ type: 'save', id, on: true })) };
}

/** Presses the button, as a visitor would. */
export const opens: StoryObj['play'] = async ({ canvasElement }) => {
  await customElements.whenDefined('therapist-shortlist');
  const element = canvasElement.querySelector('therapist-shortlist')!;
  await element.updateComplete;
  element.shadowRoot!.querySelector('button')!.click();
};

/** A dialog would cover the page that shows all stories. */
export const apart = { docs: { story: { inline: false, iframeHeight: 700 } } };
