import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { clinicOf, someone } from '../feeds.js';
import { scene, withDirectory } from '../support.js';

/**
 * Pages whose own rules reach for everything. Each story has the page's rules around it, and beside it the same on a page without them:
 * the elements should look the same in both, but for the font and the text color, which they take from the page on purpose.
 */
const meta = {
  title: 'Tests/Hostile CSS',
  decorators: [withDirectory],
  parameters: {
    ...scene({
      feed: () => clinicOf(someone()),
      did: [{ type: 'choose', facet: 'concern', value: 'attachment', on: true }],
    }),
    // A page's rules are the document's, so in the documentation each story has its own.
    docs: { story: { inline: false, height: '900px' } },
  },
} satisfies Meta;

export default meta;

type Story = StoryObj;

const elements = html`<therapist-finder>
  <therapist-search></therapist-search>
  <therapist-filter facet="session" open></therapist-filter>
  <therapist-filter facet="fee" open></therapist-filter>
  <therapist-results>
    <therapist-sort slot="tools"></therapist-sort>
    <therapist-active-filters slot="filters"></therapist-active-filters>
  </therapist-results>
</therapist-finder>`;

/** The elements on a page with these rules, and beside it the first story, which has none. */
function beside(rules: TemplateResult) {
  const query = new URLSearchParams(location.search);
  query.set('id', 'tests-hostile-css--no-rules');
  return html`${rules}
    <div class="stage-halves">
      <div>${elements}</div>
      <iframe class="stage-frame" title="The same on a page without rules" src="?${query}"></iframe>
    </div>`;
}

/** No rules: the others are compared with this. */
export const NoRules: Story = { render: () => elements };

/** `* {}` with all that people put there: margins, fonts, transitions, outlines. An element's own box is the page's, its inside is not. */
export const Everything: Story = {
  render: () =>
    beside(
      html`<style>
        * {
          box-sizing: content-box;
          margin: 7px;
          padding: 3px;
          outline: none;
          font-weight: 900;
          line-height: 2.4;
          transition: all 1s;
        }
      </style>`,
    ),
};

/** A page that shouts: all that inherits into an element, from the body on. */
export const Shouting: Story = {
  render: () =>
    beside(
      html`<style>
        body {
          text-transform: uppercase;
          letter-spacing: 0.2em;
          word-spacing: 0.5em;
          line-height: 3;
          text-align: center;
          text-indent: 3em;
          text-shadow: 1px 1px 2px crimson;
          font-style: italic;
          font-weight: 800;
          white-space: nowrap;
          cursor: wait;
          user-select: none;
        }
      </style>`,
    ),
};

/** A root of 62.5 %, as older frameworks have it. Nothing here is measured in it. */
export const SmallRoot: Story = {
  render: () =>
    beside(
      html`<style>
        html {
          font-size: 62.5%;
        }
        body {
          font-size: 1.6rem;
        }
      </style>`,
    ),
};

/** What a framework says of every button, field, label, heading, list and link. */
export const Framework: Story = {
  render: () =>
    beside(
      html`<style>
        button,
        input,
        select {
          padding: 2rem;
          border: 3px solid navy !important;
          border-radius: 0 !important;
          background: gold !important;
          color: navy !important;
          text-transform: uppercase;
        }
        label {
          display: inline-block;
          margin-bottom: 2rem;
          font-weight: bold;
        }
        h2,
        h3 {
          margin: 3rem 0;
          color: crimson !important;
          font-size: 4rem;
        }
        ul,
        li {
          margin-left: 4rem;
          list-style: square;
        }
        a {
          color: crimson !important;
        }
        table,
        td {
          border: 2px solid navy;
        }
      </style>`,
    ),
};
