import { compileFeed } from '../../src/feed/compiled/compile.js';
import { loadDirectory } from '../../src/finder/load.js';
import { fixtureStore, now } from './fixture-feed.js';
import { answered } from './until.js';

/** A store over a compiled feed, whose long texts come when they are sent. It has answered its first search. */
export async function storeWithLateTexts() {
  const written = {
    version: 1,
    therapists: [
      { id: 'ana', name: 'Ana Ruiz', headline: 'Calm and clear.', concerns: ['grief'] },
      { id: 'ben', name: 'Ben Cole', concerns: ['grief'], about: 'I stay calm by surfing.' },
    ],
  };
  const { index, texts } = compileFeed(written, { now, name: 'late' });
  let send!: (status?: number) => void;
  const sent = new Promise<number>((resolve) => {
    send = (status = 200) => resolve(status);
  });
  const fetch = async (input: unknown) =>
    String(input).endsWith('feed.tff')
      ? new Response(index as BodyInit)
      : new Response(texts!.bytes as BodyInit, { status: await sent });
  const url = `https://${crypto.randomUUID()}.example/feed.tff`;
  const store = fixtureStore({ load: () => loadDirectory(url, { fetch, now: () => now }) });
  await answered(store);
  return { store, send };
}
