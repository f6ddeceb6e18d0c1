// Serves the playground, the built library and the two packages that it imports, from the root of the repository, to
// this machine alone: `npm run playground -- [--port 4100]`.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const open = ['docs/playground/', 'dist/', 'node_modules/date-fns/', 'node_modules/@date-fns/utc/'];
const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** The page needs nothing from elsewhere, and is not allowed to ask. */
const policy =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

/** @param {string} pathname */
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '/';
  }
}

/**
 * Starts the server.
 *
 * @param {number} port 0 for any free one
 * @returns {Promise<import('node:http').Server>}
 */
export function serve(port) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') {
      response.writeHead(302, { location: '/docs/playground/' }).end();
      return;
    }
    const asked = normalize(decoded(pathname)).slice(1);
    const name = asked.endsWith('/') ? `${asked}index.html` : asked;
    const file = join(root, name);
    const type = types[extname(name)];
    if (
      !type ||
      !open.some((folder) => name.startsWith(folder)) ||
      !existsSync(file) ||
      !statSync(file).isFile()
    ) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found');
      return;
    }
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
      'cache-control': 'no-store',
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const at = process.argv.indexOf('--port');
  const server = await serve(at < 0 ? 4100 : Number(process.argv[at + 1]));
  console.log(`http://localhost:${server.address().port}/docs/playground/`);
}
