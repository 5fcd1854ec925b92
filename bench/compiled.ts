import { buildEngine } from '../src/directory/engine/engine.js';
import { firstPage } from '../src/directory/first-page.js';
import { readCompiled } from '../src/feed/compiled/records.js';
import { parseFeedText } from '../src/feed/parse.js';
import { recordsFrom } from '../src/feed/records.js';
import { createTask } from '../src/lib/tasks.js';
import { NOW, publishedFeed } from './published.js';

/** A synthetic feed as JSON and compiled. */
export function prepare(size: number) {
  const { json, index, texts } = publishedFeed(size);
  return { json: new TextEncoder().encode(json), index, texts: texts!.bytes };
}

/** How long each step to the first answers takes, in milliseconds of CPU. */
export function firstSearch(kind: 'json' | 'index', bytes: Uint8Array): number[] {
  const steps = [process.cpuUsage()];
  const mark = () => steps.push(process.cpuUsage());
  const records =
    kind === 'index'
      ? readCompiled(bytes).records
      : recordsFrom(parseFeedText(new TextDecoder().decode(bytes), { now: NOW }).feed.therapists);
  mark();
  firstPage(records, { now: NOW, want: ['unknown', 'first-call'] });
  mark();
  const engine = createTask(buildEngine(records, { timeZone: 'America/New_York' })).value();
  mark();
  engine.info();
  engine.search({ now: NOW, timeZone: 'America/New_York', want: [] });
  mark();
  const times = steps.map(({ user, system }) => (user + system) / 1000);
  return times.slice(1).map((time, i) => time - times[i]!);
}
