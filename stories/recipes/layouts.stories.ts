import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clinic } from '../feeds.js';
import { asWritten, scene, withDirectory } from '../support.js';

/** A finder made of elements that a page places itself. They find each other through the finder around them; the order is the page's. */
const meta = {
  title: 'Recipes/Layouts',
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** Search on top, then the filters in use, results, pages. No filter panel: each feature is an element to add. */
export const PlacedElements: Story = {
  render: () =>
    html`<therapist-finder>
      <div class="stage-page">
        <therapist-search></therapist-search>
        <therapist-active-filters></therapist-active-filters>
        <therapist-results>
          <therapist-sort slot="tools"></therapist-sort>
        </therapist-results>
        <therapist-pager></therapist-pager>
      </div>
    </therapist-finder>`,
};

/** Filters side by side above the results, rather than in a column. */
export const FiltersAbove: Story = {
  render: () =>
    html`<therapist-finder>
      <div class="stage-page">
        <div class="stage-filters">
          <therapist-filter facet="concern" open></therapist-filter>
          <therapist-filter facet="payer" open></therapist-filter>
          <therapist-filter facet="opening" open></therapist-filter>
        </div>
        <therapist-results>
          <therapist-active-filters slot="filters"></therapist-active-filters>
        </therapist-results>
        <therapist-pager></therapist-pager>
      </div>
    </therapist-finder>`,
};

/** Only the three filters that matter most to a partner's visitors. */
export const OnlyThreeFilters: Story = {
  render: () =>
    html`<therapist-finder>
      <div class="stage-halves">
        <therapist-filter-panel facets="concern payer fee"></therapist-filter-panel>
        <therapist-results></therapist-results>
      </div>
      <therapist-pager></therapist-pager>
    </therapist-finder>`,
};

const team = clinic()
  .therapists.slice(0, 6)
  .map(({ id }) => id);

/** A team page: cards as tiles, in the page's own order, with the page's own grid. */
export const Tiles: Story = {
  parameters: scene({ feed: clinic }),
  render: () =>
    html`<therapist-finder>
      <ul class="stage-tiles">
        ${team.map(
          (id) => html`<li><therapist-card therapist=${id} layout="tile"></therapist-card></li>`,
        )}
      </ul>
    </therapist-finder>`,
};

/** Filters in a sheet at any width, for a page with no room for a column. */
export const FiltersInASheet: Story = {
  render: () =>
    html`<therapist-finder>
      <div class="stage-page">
        <therapist-filter-sheet facets="concern payer fee opening"></therapist-filter-sheet>
        <therapist-results>
          <therapist-active-filters slot="filters"></therapist-active-filters>
        </therapist-results>
        <therapist-pager></therapist-pager>
      </div>
    </therapist-finder>`,
};
