/** Writes the portraits as files. For Node only. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { portrait, portraitIds } from './portraits.mjs';

/**
 * Writes `<id>.svg` for everyone who has a portrait.
 *
 * @param {string} folder is created if it is missing
 */
export async function writePortraits(folder) {
  await mkdir(folder, { recursive: true });
  await Promise.all(
    portraitIds.map((id) => writeFile(join(folder, `${id}.svg`), portrait({ id }))),
  );
}
