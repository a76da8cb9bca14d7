// The service worker: keeps the files of one version of the page, and answers from them. serviceWorker.ts puts VERSION and FILES before this.
const SCOPE = self.registration.scope;
const PREFIX = `tongbi ${new URL(SCOPE).pathname} `;
const CACHE = PREFIX + VERSION;
/** Caches of versions before this one that stay, for windows that are still open with their code. */
const OLDER_KEPT = 2;
const MATCH = { ignoreVary: true };

const addressOf = (file) => new URL(file, SCOPE).href;
const fileOf = (address) => address.slice(SCOPE.length).replace(/[?#].*$/, '');
const isHashed = (file) => file.startsWith('assets/');

/** Fetches what is not kept yet, one after another; all of it, or it fails and is tried again later. */
async function fill() {
  const cache = await caches.open(CACHE);
  for (const file of FILES) {
    const address = addressOf(file);
    if ((await cache.match(address, MATCH)) !== undefined) continue;
    const response = await fetch(address, { cache: isHashed(file) ? 'default' : 'no-cache' });
    if (!response.ok || response.redirected) throw new Error(`${file}: ${response.status}`);
    // while a version is being put in place, the page may be another than this one
    if (file === './' && !(await response.clone().text()).includes(VERSION))
      throw new Error('another version');
    await cache.put(address, response);
  }
}

async function forgetOld() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  for (const name of others.slice(0, Math.max(0, others.length - OLDER_KEPT))) await caches.delete(name);
}

/** A kept file of this version, code of an older one for a window that still runs it, or what the network has. */
async function answer(request, address) {
  try {
    const own = await (await caches.open(CACHE)).match(address, MATCH);
    if (own !== undefined) return own;
    if (isHashed(fileOf(address)))
      for (const name of (await caches.keys()).filter((one) => one.startsWith(PREFIX))) {
        const older = await (await caches.open(name)).match(address, MATCH);
        if (older !== undefined) return older;
      }
  } catch {
    // a store that fails must not stand in the way of the network
  }
  return fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(fill()));

self.addEventListener('activate', (event) => event.waitUntil(forgetOld().then(() => self.clients.claim())));

self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting();
  if (event.data === 'complete')
    event.waitUntil(
      fill().then(
        () => event.ports[0]?.postMessage(true),
        () => event.ports[0]?.postMessage(false),
      ),
    );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE)) return;
  const file = fileOf(request.url);
  if (request.mode === 'navigate') {
    if (file === '' || file === 'index.html') event.respondWith(answer(request, addressOf('./')));
  } else if (FILES.includes(file) || isHashed(file)) {
    event.respondWith(answer(request, addressOf(file)));
  }
});
