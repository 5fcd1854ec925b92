/**
 * `node bench/compiled.mjs 10000`: how large a compiled feed is beside the same feed as JSON, and what a page does before the first
 * search: reading, finding the first page, indexing, searching, in milliseconds of CPU.
 */
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildForNode } from './helpers/build-for-node.mjs';

const outDir = join(import.meta.dirname, '../node_modules/.cache/bench-compiled');
const { prepare, firstSearch } = await import(await buildForNode('compiled', outDir));

const size = Number(process.argv[2] ?? 10_000);
const { json, index, texts } = prepare(size);
const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const [asJson, asIndex, asTexts] = [json, index, texts].map(brotli);
const share = (bytes) => `${Math.round((100 * bytes) / asJson)} %`;
console.log(`${size} records, brotli 11 (aims: index at most 40 %, both at most 90 %)`);
console.log(`  JSON   ${asJson} bytes (${json.length} unpacked)`);
console.log(`  index  ${asIndex} bytes (${index.length} unpacked), ${share(asIndex)}`);
console.log(`  both   ${asIndex + asTexts} bytes, ${share(asIndex + asTexts)}`);

for (let run = 0; run < 5; run++) {
  for (const [name, bytes] of Object.entries({ json, index })) {
    const times = firstSearch(name, bytes).map((time) => time.toFixed(1).padStart(7));
    console.log(`  ${name.padEnd(6)} read, first page, index, search: ${times.join(' ')} ms`);
  }
}
