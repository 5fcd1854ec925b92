
import { createDirectory } from '../src/directory/index.js';
import { syntheticFeed, syntheticSessions } from './synthetic.js';
const feed = syntheticFeed(10000);
export const actions = syntheticSessions(30);
export const d = createDirectory(feed.therapists, { currency: feed.currency!, timeZone: feed.timeZone!, labels: feed.labels });
