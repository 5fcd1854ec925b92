import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  clinicOf,
  longNames,
  many,
  onlyNames,
  partial,
  someone,
  thirtyLanguages,
} from '../feeds.js';
import { asWritten, scene, withDirectory } from '../support.js';

/** A finder over directories that are unusual: very small, very large, incomplete. */
const meta = {
  title: 'Tests/Directories',
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: () => html`<therapist-finder></therapist-finder>`,
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** Three records of the feed cannot be read: the others are shown, and the visitor is told. The console names each. */
export const PartialFeed: Story = { parameters: scene({ feed: partial }) };

/** The smallest possible feed. Unknown facts are not shown, and there are no filters for them. */
export const OnlyNames: Story = { parameters: scene({ feed: onlyNames }) };

/** A practice of one person. */
export const OneResult: Story = { parameters: scene({ feed: () => clinicOf(someone()) }) };

/** Ten thousand people, made from the clinic's. */
export const TenThousand: Story = {
  tags: ['!autodocs'],
  parameters: scene({ feed: () => many(10_000) }),
};

/** A card keeps its shape, and the language filter can be searched. */
export const ThirtyLanguages: Story = { parameters: scene({ feed: thirtyLanguages }) };

/** Names of eighty characters. */
export const LongNames: Story = { parameters: scene({ feed: longNames }) };

/** Words as long as a person may type them. */
export const LongWords: Story = {
  parameters: scene({
    did: [
      {
        type: 'search',
        text: 'I keep pushing people away when they get close and then I miss them for months',
      },
    ],
  }),
};
