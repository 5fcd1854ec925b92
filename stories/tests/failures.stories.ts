import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clinicOf, someone } from '../feeds.js';
import { asWritten, failing, scene, stale, withDirectory } from '../support.js';

/** A finder whose feed does not come, or is none. The visitor reads that it is not their fault; the console says what to do. */
const meta = {
  title: 'Tests/Failing feeds',
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: () => html`<therapist-finder></therapist-finder>`,
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** A feed with nobody in it. */
export const EmptyDirectory: Story = { parameters: scene({ feed: () => clinicOf() }) };

/** No connection, and no earlier copy. */
export const Unreachable: Story = { parameters: scene({ load: failing('unreachable') }) };

/** No connection, but a copy of an earlier visit, with its date. */
export const LastGoodCopy: Story = { parameters: scene({ load: stale }) };

/** An answer that stops coming. */
export const TooSlow: Story = { parameters: scene({ load: failing('timeout') }) };

/** The address answers with a web page, not with a feed. */
export const NotAFeed: Story = { parameters: scene({ load: failing('not-json') }) };

/** A feed that cannot be read. */
export const Unreadable: Story = { parameters: scene({ load: failing('not-a-feed') }) };

/** Elements by themselves, without a connection. */
export const Apart: Story = {
  parameters: scene({ load: failing('unreachable') }),
  render: () =>
    html`<div class="stage-stack">
      <therapist-status class="stage-heard"></therapist-status>
      <therapist-profile therapist=${someone().id}></therapist-profile>
    </div>`,
};
