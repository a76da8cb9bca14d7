// Serves dist/ as an intranet server should: right types, no caching of the page, security headers. npm start builds first.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const DIST = new URL('../../dist/', import.meta.url).pathname;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};
const HEADERS = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** A server of the built files, listening on the first free port from the given one. */
export async function serve(from, dist = DIST) {
  const packed = new Map();
  const security = { ...HEADERS, 'Content-Security-Policy': policyOf(dist) };
  const server = createServer((request, response) => {
    const file = fileFor(request.url ?? '/', dist);
    if (file === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', ...security }).end('404');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const cache = file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache';
    const headers = { ...security, 'Content-Type': type, 'Cache-Control': cache };
    const coding = /text|javascript|json|svg/.test(type)
      ? codingFor(request.headers['accept-encoding'])
      : null;
    if (coding !== null) {
      const key = `${coding} ${statSync(file).mtimeMs} ${file}`;
      if (!packed.has(key)) packed.set(key, PACK[coding](readFileSync(file)));
      response
        .writeHead(200, { ...headers, 'Content-Encoding': coding, Vary: 'Accept-Encoding' })
        .end(packed.get(key));
      return;
    }
    response.writeHead(200, headers);
    createReadStream(file).pipe(response);
  });
  for (let port = from; ; port++) {
    const free = await new Promise((resolve, reject) => {
      server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (free) return { server, port, address: `http://127.0.0.1:${port}/` };
    server.removeAllListeners('error');
  }
}

/** The policy that the page itself carries, as a header, with what only a header can say. */
function policyOf(dist) {
  const page = join(dist, 'index.html');
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const own = /Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1]?.replaceAll('&#39;', "'");
  return `${own ?? "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'"}; frame-ancestors 'none'`;
}

const PACK = {
  // everything else waits meanwhile: a large file is not packed as tightly
  br: (bytes) =>
    brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 1_000_000 ? 4 : 9 },
    }),
  gzip: (bytes) => gzipSync(bytes),
};

function codingFor(accepted) {
  return ['br', 'gzip'].find((coding) => String(accepted ?? '').includes(coding)) ?? null;
}

function fileFor(url, dist) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = normalize(join(dist, path.endsWith('/') ? `${path}index.html` : path));
  if (path.includes('\0') || !file.startsWith(dist)) return null;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { address } = await serve(Number(process.env.PORT ?? 4173));
  console.log(`同比 Tongbi: ${address}`);
}
