import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { longNames, onlyNames } from '../feeds.js';
import { apart, opens, saved } from '../shortlists.js';
import { asWritten, failing, scene, withDirectory } from '../support.js';

/** Comparing people of whom little is known, or who are gone. */
const meta = {
  title: 'Tests/Shortlists',
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: () => html`<therapist-shortlist></therapist-shortlist>`,
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** A feed with few facts: a row is shown only if somebody lists something for it. */
export const OnlyNames: Story = {
  parameters: { ...scene(saved(3, onlyNames)), ...apart },
  play: opens,
};

/** Names of eighty characters. */
export const LongNames: Story = {
  parameters: { ...scene(saved(3, longNames)), ...apart },
  play: opens,
};

/** Two whom the directory no longer lists. */
export const NoLongerListed: Story = {
  parameters: {
    ...scene({
      did: [
        ...saved(1).did,
        { type: 'save', id: 'left-the-clinic', on: true },
        { type: 'save', id: 'retired', on: true },
      ],
    }),
    ...apart,
  },
  play: opens,
};

/** The feed cannot be reached. */
export const Unreachable: Story = {
  parameters: { ...scene({ did: saved(2).did, load: failing('unreachable') }), ...apart },
  play: opens,
};
