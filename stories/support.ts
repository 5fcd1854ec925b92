/// <reference types="vite/client" />
/** What every story needs: a directory without a network, and the code that a partner would write for what is shown. */
import { ContextProvider } from '@lit/context';
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { portrait } from '../demo/clinic/portraits.mjs';
import {
  FeedError,
  createFinderStore,
  directoryFrom,
  parseFeed,
  storeContext,
  type Action,
  type FeedErrorCode,
  type FeedInput,
  type FinderStore,
  type LoadedDirectory,
  type StoreOptions,
  type TherapistFinder,
} from '../src/index.js';
import { clinic, clinicUrl, now } from './feeds.js';
import './stage.css';

/** The content of a story: a directory, and what a visitor has done in it so far. */
export interface Scene {
  /** The feed; the clinic's where absent. */
  feed?: () => FeedInput;
  /** In order. */
  did?: readonly Action[];
  /** In place of reading `feed`: one of {@link never}, {@link failing} and {@link stale}. */
  load?: StoreOptions['load'];
}

/** A story's parameters, with its scene. */
export function scene(about: Scene): { scene: Scene } {
  return { scene: about };
}

/** Gives every finder of a story its own store, and the elements outside any a shared one. */
export const withDirectory: Decorator = (story, { parameters }) =>
  html`<div
    ${ref((stage) => {
      if (stage) furnish(stage as HTMLElement, parameters.scene as Scene | undefined);
    })}
  >
    ${story()}
  </div>`;

const furnished = new WeakSet<Element>();

function furnish(stage: HTMLElement, about: Scene = {}) {
  if (!furnished.has(stage)) {
    furnished.add(stage);
    new ContextProvider(stage, { context: storeContext, initialValue: storeOf(about) });
  }
  // The stage is rendered before its content.
  queueMicrotask(() => {
    for (const finder of stage.querySelectorAll<TherapistFinder>('therapist-finder')) {
      finder.store ??= storeOf(about);
    }
  });
}

/** The store of a finder over a scene. */
export function storeOf({ feed = clinic, did = [], load }: Scene): FinderStore {
  const store = createFinderStore({
    load: load ?? (() => Promise.resolve(directoryOf(feed()))),
    now: () => now,
    timeZone: 'America/New_York',
    locale: 'en-US',
    seed: 1,
  });
  for (const action of did) store.dispatch(action);
  return store;
}

/** A directory that never arrives. */
export const never: StoreOptions['load'] = () => new Promise(() => undefined);

/** A directory that takes longer than a second to load. */
export const slow: StoreOptions['load'] = (_signal, tell) => {
  tell({ bytes: 3_200_000, total: 8_000_000 });
  return new Promise(() => undefined);
};

/** A feed that cannot be loaded or read. */
export function failing(code: FeedErrorCode): StoreOptions['load'] {
  return () => Promise.reject(new FeedError(code, `A story of what happens then: ${code}.`));
}

/** The clinic as it was three days ago, because its feed cannot be reached now. */
export const stale: StoreOptions['load'] = () =>
  Promise.resolve({ ...directoryOf(clinic()), staleSince: now - 3 * 86_400_000 });

function directoryOf(input: FeedInput): LoadedDirectory {
  const { feed, problems } = parseFeed(input, { now, baseUrl: clinicUrl });
  for (const { photo } of feed.therapists) if (photo?.url) photo.url = drawn(photo.url);
  return { ...directoryFrom(feed), problems };
}

const drawings = new Map<string, string>();

/** The clinic's portraits are drawn here: there is no server that has them. */
function drawn(url: string): string {
  const [, id = ''] = /([^/]+)\.svg$/.exec(url) ?? [];
  let drawing = drawings.get(id);
  if (!drawing) {
    const svg = new Blob([portrait({ id }) ?? ''], { type: 'image/svg+xml' });
    drawings.set(id, (drawing = URL.createObjectURL(svg)));
  }
  return drawing;
}

/**
 * A story's code as a partner would write it, without the stage and with the address of a feed: for a meta's `parameters.docs.source`.
 * When Storybook builds, it adds to `parameters` and to `docs`, and drops what is no object literal there, so these have to be written out.
 */
export const asWritten = { excludeDecorators: true, transform: withAddress };

/** Storybook asks for this more than once, so an address that is there already stays alone. */
function withAddress(code: string): string {
  const plain = withoutStage(code);
  const needsFeed = plain.includes('<therapist-finder')
    ? /<therapist-finder(?! src=)/g
    : /<therapist-(card|consultation|consultation-button|profile)(?=[\s>])(?! src=)/g;
  return plain.replace(needsFeed, '$& src="therapists.json"');
}

const onlyStage = /^<div(?: class="stage-[\w -]*"| style(?:="")?)?>\n?([\s\S]*?)\n?<\/div>$/;

/** Leaves out where a story stands, and what Lit makes of attributes: `open=""` is `open`. */
function withoutStage(code: string): string {
  const inner = onlyStage.exec(code.trim())?.[1];
  return (inner === undefined ? code : inner.replace(/^ {2}/gm, ''))
    .replace(/ class="stage-[\w -]*"/g, '')
    .replace(/(?<=<[^<>]*) ([\w-]+)="(?:undefined)?"/g, (attribute, name: string) =>
      attribute.endsWith('=""') ? ` ${name}` : '',
    )
    .replace(/^\s*\n/gm, '');
}

/** For `argTypes`: named in the table, but not to be set from there. */
export function listed(...names: string[]): Record<string, { control: false }> {
  return Object.fromEntries(
    ['version', ...names].map((name) => [name, { control: false as const }]),
  );
}
