import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { someone } from '../feeds.js';
import { asWritten, scene, withDirectory } from '../support.js';

/** Pages of another direction, language, color scheme or width. */
const meta = {
  title: 'Tests/Pages',
  decorators: [withDirectory],
  parameters: {
    docs: { source: asWritten },
    ...scene({
      did: [
        { type: 'choose', facet: 'concern', value: 'relationship', on: true },
        { type: 'fee', fee: { max: 250 } },
      ],
    }),
  },
  render: () => html`<therapist-finder></therapist-finder>`,
} satisfies Meta;

export default meta;

type Story = StoryObj;

const { id } = someone();

/** Right to left: everything is mirrored, and a name of another script keeps its own order. */
export const RightToLeft: Story = {
  render: () => html`<div dir="rtl"><therapist-finder></therapist-finder></div>`,
};

/**
 * A German page. There are no German words yet, so all is in English, dates and money too, and is marked as English for whoever reads it
 * aloud.
 */
export const German: Story = {
  render: () => html`<div lang="de"><therapist-finder></therapist-finder></div>`,
};

/** Each element follows the nearest `lang`: miles and “Nov 24” in the United States, kilometers in Canada, “24 Nov” in Britain. */
export const ThreeEnglishes: Story = {
  parameters: scene({ did: [{ type: 'search', text: '', place: '11201' }] }),
  render: () =>
    html`<div class="stage-halves">
      ${['en-US', 'en-CA', 'en-GB'].map(
        (lang) =>
          html`<div lang=${lang}>
            <therapist-filter facet="near" open></therapist-filter>
            <therapist-card therapist=${id}></therapist-card>
          </div>`,
      )}
    </div>`,
};

/** A dark page that says so in `color-scheme`: the finder follows. */
export const Dark: Story = {
  render: () =>
    html`<div class="stage-dark stage-says-so"><therapist-finder></therapist-finder></div>`,
};

/**
 * A page painted dark that does not say so. Nothing tells the finder; cards would be light, and quiet words between them too dark. One
 * token puts it right: `--therapist-color-scheme: dark`.
 */
export const DarkUnsaid: Story = {
  render: () =>
    html`<div class="stage-dark stage-forced"><therapist-finder></therapist-finder></div>`,
};

/** The narrowest a page has to work at: 320 pixels, also what is left of 1280 at 400 % zoom. */
export const Narrowest: Story = {
  render: () => html`<div class="stage-narrowest"><therapist-finder></therapist-finder></div>`,
};

/** A page of large text: all sizes follow it. */
export const LargeText: Story = {
  render: () => html`<div class="stage-large"><therapist-finder></therapist-finder></div>`,
};
