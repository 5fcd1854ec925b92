/**
 * Serves a folder on a free port of the loopback interface, compressed with gzip as any CDN would; each file is compressed once, before it
 * is asked for.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/**
 * @param {string} folder
 * @returns {Promise<{ origin: string, sizeOf(path: string): number, close(): void }>} `sizeOf`: bytes of a file as it is served
 */
export async function serveCompressed(folder) {
  const bodies = new Map();
  for (const name of await readdir(folder))
    bodies.set(`/${name}`, gzipSync(await readFile(join(folder, name)), { level: 9 }));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const body = bodies.get(pathname);
    if (!body) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'content-length': body.length,
      'cache-control': 'max-age=600',
    });
    return response.end(body);
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
