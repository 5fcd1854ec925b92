import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  createFinderStore,
  directoryFrom,
  parseFeed,
  type DirectorySource,
  type FeedInput,
  type LoadedDirectory,
} from '../../src/index.js';

/**
 * A page that has the records already gives a finder its own store. Nothing is fetched.
 *
 * A page can also supply its own source, which may search on a server. Its `searches` says where, and visitors read that beside the search
 * box before they search: `here` is their device; an origin is the server that searches are sent to. Without it, visitors are told nothing.
 */
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

const directory = () => directoryFrom(parseFeed(records, { now: Date.now() }).feed);

function ownStore(loaded: LoadedDirectory = directory()) {
  return createFinderStore({
    load: () => Promise.resolve(loaded),
    now: Date.now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: 'en-US',
    seed: 1,
  });
}

/** The records are in the page's own script; `store` replaces the feed that `src` would fetch. */
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

/** A source that claims to search elsewhere. It sends nothing; a real one would send requests to `find.example`. */
function elsewhere(): LoadedDirectory {
  const loaded = directory();
  const { info, search, therapist } = loaded.source;
  const source: DirectorySource = { searches: 'https://find.example', info, search, therapist };
  return { ...loaded, source };
}

/** The note beside the search box says where a search is sent, instead of saying that it stays on the device. */
export const SearchedElsewhere: Story = {
  loaders: [() => ({ store: ownStore(elsewhere()) })],
  render: RecordsAtHand.render!,
  parameters: {
    docs: {
      source: {
        language: 'js',
        code: `const source = {
  searches: 'https://find.example', // or 'here', where nothing of a search leaves the device
  info: (signal) => ask('/info', undefined, signal),
  search: (query, signal) => ask('/search', query, signal),
  therapist: (id, signal) => ask('/therapist', id, signal),
};

document.querySelector('therapist-finder').store = createFinderStore({
  load: async () => ({ ...directoryFrom(feed), source }),
  // …
});`,
      },
    },
  },
};
