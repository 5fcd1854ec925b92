/** Serves a folder on a free port of the loopback interface, compressed with gzip as any CDN would; each file is compressed once. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/**
 * @param {string} folder
 * @returns {Promise<{ origin: string, sizeOf(path: string): number, close(): void }>} `sizeOf`: bytes of a file that was served
 */
export async function serveCompressed(folder) {
  const bodies = new Map();
  const bodyOf = async (path) => {
    const file = join(folder, normalize(path));
    if (!file.startsWith(folder + sep)) throw new Error('outside');
    if (!bodies.has(path)) bodies.set(path, gzipSync(await readFile(file), { level: 9 }));
    return bodies.get(path);
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    try {
      const body = await bodyOf(pathname);
      response.writeHead(200, {
        'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'content-length': body.length,
        'cache-control': 'max-age=600',
      });
      response.end(body);
    } catch {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    sizeOf: (path) => bodies.get(path)?.length ?? 0,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
