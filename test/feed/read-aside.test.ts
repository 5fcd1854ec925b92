import { aTimeout, expect } from '@open-wc/testing';
import { loadRecords } from '../../src/feed/load.js';
import type { ReadFeed } from '../../src/feed/loading.js';
import { readAside } from '../../src/feed/read-aside.js';

const now = Date.parse('2026-11-21T12:00:00Z');
const baseUrl = 'https://clinic.example/data/feed.json';
const work = () =>
  new Worker(new URL('../../src/feed/read-worker.ts', import.meta.url), { type: 'module' });

const canonical = {
  version: 1,
  organization: { name: 'Elm', url: 'https://elm.example/' },
  timeZone: 'America/Denver',
  ownUrl: '/where',
  therapists: [
    {
      id: 'ana',
      name: 'Ana Ruiz',
      about: 'I listen.',
      photo: { url: 'ana.jpg' },
      concerns: ['grief', { id: 'own', label: 'Our own' }],
      locations: [{ city: 'Denver', state: 'CO', lat: 39.7392358, lon: -104.990251 }],
      consultation: { slots: ['2026-11-24T09:00:00-07:00'] },
    },
    { id: 'ben', name: 'Ben Cole', languages: ['es'], faq: [{ question: 'Why?', answer: 'So.' }] },
  ],
};

const faulty = {
  ...canonical,
  currency: 'dollars',
  therapists: [
    ...canonical.therapists,
    { id: 'ana', name: 'Twice' },
    { name: 'No id' },
    {
      id: 'cy',
      name: 'Cy',
      insurance: ['Blue Cross', 'Aetna'],
      languages: ['Spanish'],
      url: 'x:y',
    },
    'no record',
  ],
};

const fileOf = (text: string) => new TextEncoder().encode(text);
type Bytes = Uint8Array<ArrayBuffer>;
const aside = async (given: Bytes, signal?: AbortSignal, start?: () => Worker | undefined) => {
  const question = { bytes: given.slice(), now, baseUrl };
  const { bytes, read } = await readAside(question, signal, start ?? work);
  expect(bytes, 'the file, for who needs it').to.deep.equal(given);
  return read;
};

/** As the page itself reads a file. */
async function onPage(file: Bytes): Promise<ReadFeed> {
  const fetch = () => Promise.resolve(new Response(file));
  return loadRecords(baseUrl, { now, fetch });
}

async function allOf(read: ReadFeed | undefined) {
  if (!read) return undefined;
  const { feed, problems, records } = read;
  await records.whenWhole?.();
  return {
    feed,
    problems,
    therapists: Array.from({ length: records.size }, (_, record) => records.at(record)),
  };
}

function noteEnd(worker: Worker, note: () => void): Worker {
  const { terminate } = worker;
  worker.terminate = () => {
    note();
    terminate.call(worker);
  };
  return worker;
}

/** A worker whose long texts wait for this to happen, and are replaced by the event that comes of it. */
function textsAfter(wait: (data: unknown) => Promise<Event>): Worker {
  const worker = work();
  const hold = (event: MessageEvent<{ texts?: unknown } | undefined>) => {
    if (!event.data?.texts) return;
    event.stopImmediatePropagation();
    worker.removeEventListener('message', hold);
    void wait(event.data).then((after) => worker.dispatchEvent(after));
  };
  worker.addEventListener('message', hold);
  return worker;
}

describe('a feed that a worker reads', () => {
  for (const [name, file] of Object.entries({
    canonical: fileOf(JSON.stringify(canonical)),
    'with faults': fileOf(JSON.stringify(faulty)),
    'in another encoding': Uint8Array.from(
      '{"version":1,"therapists":[{"id":"a","name":"José"}]}',
      (c) => c.charCodeAt(0),
    ),
  })) {
    it(`is the same as on the page: ${name}`, async () => {
      const [there, here] = [await allOf(await aside(file)), await allOf(await onPage(file))];
      expect(there).to.deep.equal(here);
      expect(there!.therapists.length).to.be.greaterThan(0);
    });
  }

  it('has names and cards before its long texts', async () => {
    let release!: () => void;
    const released = new Promise<void>((resolve) => (release = resolve));
    const start = () =>
      textsAfter((data) => released.then(() => new MessageEvent('message', { data })));
    const { records } = (await aside(fileOf(JSON.stringify(canonical)), undefined, start))!;
    expect(records.at(0)).to.include({ name: 'Ana Ruiz' }).and.not.have.property('about');
    expect(records.isWhole!()).to.equal(false);
    release();
    expect(await records.whenWhole!()).to.equal(undefined);
    expect(records.isWhole!()).to.equal(true);
    expect(records.at(0).about).to.equal('I listen.');
    expect(records.pick('about')(0).about).to.equal('I listen.');
  });

  it('waits for nothing where it has no long texts', async () => {
    const short = { version: 1, therapists: [{ id: 'cy', name: 'Cy Clay' }] };
    const { records } = (await aside(fileOf(JSON.stringify(short))))!;
    expect(records.whenWhole).to.equal(undefined);
  });

  it('ends its worker with the long texts, and says so where they do not come', async () => {
    const fail = () => Promise.resolve(new ErrorEvent('error', { cancelable: true }));
    for (const [begin, reason] of [
      [work, undefined],
      [
        () => textsAfter(fail),
        'long texts, such as about and faq, are missing. The browser could not read so large a feed.',
      ],
    ] as const) {
      let ended = 0;
      const start = () => noteEnd(begin(), () => ended++);
      const { records } = (await aside(fileOf(JSON.stringify(canonical)), undefined, start))!;
      expect((await records.whenWhole!())?.reason).to.equal(reason);
      expect(ended).to.equal(1);
      expect(records.at(0).name).to.equal('Ana Ruiz');
    }
  });

  it('is left to the page where it is none, so that the page says what is wrong', async () => {
    expect(await aside(fileOf('<html>'))).to.equal(undefined);
    expect(await aside(fileOf('[]'))).to.equal(undefined);
  });

  it('is left to the page where there is no worker', async () => {
    const file = fileOf(JSON.stringify(canonical));
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(await aside(file, undefined, refuse)).to.equal(undefined);
    expect(await aside(file, undefined, () => undefined)).to.equal(undefined);
    const lost = () => new Worker(new URL('gone.js', import.meta.url), { type: 'module' });
    expect(await aside(file, undefined, lost)).to.equal(undefined);
  });

  it('is given up with its worker', async () => {
    const controller = new AbortController();
    const reason = new Error('gone');
    let isEnded = false;
    const start = () => noteEnd(work(), () => (isEnded = true));
    const reading = aside(fileOf(JSON.stringify(canonical)), controller.signal, start);
    await aTimeout(0);
    controller.abort(reason);
    expect(await reading.catch((error: unknown) => error)).to.equal(reason);
    expect(isEnded).to.equal(true);
  });
});
