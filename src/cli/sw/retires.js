// Takes the place of a service worker that is to be there no longer: clears what it kept, and goes. Built with TONGBI_NO_WORKER=1.
const PREFIX = `tongbi ${new URL(self.registration.scope).pathname} `;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name);
      await self.registration.unregister();
    })(),
  ),
);
