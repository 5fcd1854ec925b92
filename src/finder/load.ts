import type { Progress } from '../feed/fetch.js';
import { notify } from '../lib/notify.js';
import { readDirectory, type LoadEnvironment } from './read-directory.js';
import type { LoadedDirectory } from './state.js';

type Tell = (progress: Progress) => void;

/** A directory that is loading, and the listeners for its progress. */
interface Coming {
  loading: Promise<LoadedDirectory>;
  waiting: Set<Tell>;
}

const coming = new Map<string, Coming>();

/** Each directory is shared for as long as a finder or a card uses it. */
const loaded = new Map<string, WeakRef<LoadedDirectory>>();

/**
 * The directory for a feed's address. It is fetched and indexed once, however many finders and cards of a page use the address. A
 * failure or a stale copy is not shared: the next call tries again.
 *
 * @param tell reports progress if loading takes longer than a second
 * @throws FeedError as `loadFeed`
 */
export function loadDirectory(
  url: string,
  environment: LoadEnvironment,
  tell?: Tell,
): Promise<LoadedDirectory> {
  const known = environment.again ? undefined : loaded.get(url)?.deref();
  if (known) return Promise.resolve(known);
  const { loading, waiting } =
    (!environment.again && coming.get(url)) ||
    begin(url, (told) => readDirectory(url, environment, told));
  if (tell) waiting.add(tell);
  return loading;
}

/**
 * A newer directory for a feed's address, or the one that was loaded if its files are still the same: then nothing of them is read.
 *
 * @throws FeedError as `loadFeed`. No earlier copy is shown in its place
 */
export function renewDirectory(
  url: string,
  environment: LoadEnvironment,
): Promise<LoadedDirectory> {
  const known = loaded.get(url)?.deref();
  const renew = async () => {
    const { newerDirectory } = await import('./newer-directory.js');
    return newerDirectory(url, known, environment);
  };
  return (coming.get(url) ?? begin(url, renew, known)).loading;
}

/** @param fallback what stays shared if nothing comes */
function begin(
  url: string,
  bring: (tell: Tell) => Promise<LoadedDirectory>,
  fallback?: LoadedDirectory,
): Coming {
  const waiting = new Set<Tell>();
  const loading = bring((progress) => notify(waiting, progress));
  const mine = { loading, waiting };
  coming.set(url, mine);
  const end = (directory: LoadedDirectory | undefined) => {
    waiting.clear();
    // A retry has taken its place.
    if (coming.get(url) !== mine) return;
    coming.delete(url);
    share(url, directory?.staleSince === undefined ? directory : undefined);
  };
  loading.then(end, () => end(fallback));
  return mine;
}

function share(url: string, directory: LoadedDirectory | undefined) {
  for (const [other, kept] of loaded) if (!kept.deref()) loaded.delete(other);
  if (directory) loaded.set(url, new WeakRef(directory));
  else loaded.delete(url);
}
