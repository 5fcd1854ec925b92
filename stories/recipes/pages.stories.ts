import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { someone } from '../feeds.js';
import { asWritten, withDirectory } from '../support.js';

/** Elements on a page that is about something else, or that has more than one finder. */
const meta = {
  title: 'Recipes/Pages',
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
} satisfies Meta;

export default meta;

type Story = StoryObj;

const { id } = someone();

/** The author of an article, in the middle of the text: a compact card, in the text's own font and size. */
export const CardInAnArticle: Story = {
  render: () =>
    html`<article class="stage-text">
      <h1>Why we leave first</h1>
      <p>
        Some people leave a party at its best moment, so that they are not there when it turns. Some
        leave people that way. It is rarely a decision, and it mostly made sense once.
      </p>
      <therapist-card therapist=${id} layout="compact"></therapist-card>
      <p>What follows is how it can begin to change: slowly, and between two people.</p>
    </article>`,
};

/** Only the button for a first call, inside the page's own sentence. */
export const ButtonByItself: Story = {
  render: () =>
    html`<section class="stage-text stage-stack">
      <p>You do not need to know what to say. The first call is there to find out.</p>
      <therapist-consultation-button therapist=${id}></therapist-consultation-button>
    </section>`,
};

/** Two finders on one page, each with its own search. The same address is fetched once for both. */
export const TwoFinders: Story = {
  render: () =>
    html`<div class="stage-halves">
      <section>
        <h2>For couples</h2>
        <therapist-finder>
          <therapist-filter facet="session" open></therapist-filter>
          <therapist-results></therapist-results>
          <therapist-pager></therapist-pager>
        </therapist-finder>
      </section>
      <section>
        <h2>By language</h2>
        <therapist-finder no-crisis-line>
          <therapist-filter facet="language" open></therapist-filter>
          <therapist-results></therapist-results>
          <therapist-pager></therapist-pager>
        </therapist-finder>
      </section>
    </div>`,
};

/**
 * Elements outside a finder, such as in the page’s header or margin, name their finder by its id.
 */
export const Elsewhere: Story = {
  render: () =>
    html`<header class="stage-row">
        <therapist-sort finder="team"></therapist-sort>
        <therapist-consultation-button
          finder="team"
          therapist=${id}
        ></therapist-consultation-button>
      </header>
      <therapist-finder id="team">
        <therapist-search></therapist-search>
        <therapist-results></therapist-results>
        <therapist-pager></therapist-pager>
      </therapist-finder>`,
  // Ids are one per page, and the documentation shows every story on one.
  tags: ['!autodocs'],
};
