import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createFinderStore, directoryFrom, parseFeed, type FeedInput } from '../../src/index.js';

/** A page that has the records already gives a finder its own store. Nothing is fetched. */
const meta = { title: 'Recipes/Your own store' } satisfies Meta;

export default meta;

type Story = StoryObj;

const records: FeedInput = {
  version: 1,
  organization: { name: 'Two Rivers Practice', phone: '(503) 555-0110' },
  therapists: [
    {
      id: 'june',
      name: 'June Abara',
      profession: 'psychologist',
      concerns: ['grief', 'caregiving'],
      modes: ['video'],
      telehealthStates: ['OR', 'WA'],
    },
    {
      id: 'tomas',
      name: 'Tomás Weld',
      profession: 'marriage-family-therapist',
      concerns: ['couple-conflict', 'trust'],
      sessions: ['couple'],
      modes: ['in-person'],
    },
    {
      id: 'noor',
      name: 'Noor Haddad',
      concerns: ['anxiety', 'immigration'],
      languages: ['en', 'ar'],
    },
  ],
};

function ownStore() {
  const { feed } = parseFeed(records, { now: Date.now() });
  return createFinderStore({
    load: () => Promise.resolve(directoryFrom(feed)),
    now: Date.now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: 'en-US',
    seed: 1,
  });
}

/** The records stand in the page's own script; `store` takes what `src` would fetch. */
export const RecordsAtHand: Story = {
  loaders: [() => ({ store: ownStore() })],
  render: (_, { loaded }) => html`<therapist-finder .store=${loaded.store}></therapist-finder>`,
  parameters: {
    docs: {
      source: {
        language: 'js',
        code: `import { createFinderStore, directoryFrom, parseFeed } from 'therapist-finder';
import 'therapist-finder/define';

const { feed } = parseFeed(records, { now: Date.now() });

document.querySelector('therapist-finder').store = createFinderStore({
  load: async () => directoryFrom(feed),
  now: Date.now,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale: 'en-US',
  seed: 1,
});`,
      },
    },
  },
};
