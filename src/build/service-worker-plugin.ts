import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * Emits `sw.js`, which keeps every built file in a cache named after their hash. The page works without a network from the second
 * load on; a new build is taken whole or not at all.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'parley-service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const hash = createHash('sha256')
      const files = Object.keys(bundle)
        .filter((file) => !file.endsWith('.map'))
        .sort()
      for (const file of files) {
        const part = bundle[file]
        hash.update(file).update(part?.type === 'chunk' ? part.code : (part?.source ?? ''))
      }
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: workerSource(hash.digest('hex').slice(0, 16), files) })
    },
  }
}

/** Large, and only for who teaches the labeller: not fetched ahead, and kept from the first time on. */
export const FETCHED_LATER = /(?:^|\/)moves\.(?:en|zh)-[\w-]+\.js$/

/** `ignoreVary`: some servers send `Vary: Origin`, and the reload would find nothing. */
export function workerSource(version: string, files: readonly string[]): string {
  return `const CACHE = 'parley-${version}'
const FILES = ${JSON.stringify(['./', ...files.filter((file) => file !== 'index.html' && !FETCHED_LATER.test(file))], null, 1)}
const LATER = ${FETCHED_LATER}
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })))).then(() => self.skipWaiting()))
})
self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((keys) => Promise.all(keys.filter((key) => key.startsWith('parley-') && key !== CACHE).map((key) => caches.delete(key)))).then(() => self.clients.claim()))
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return
  event.respondWith(answer(request))
})
async function answer(request) {
  const cache = await caches.open(CACHE)
  if (request.mode === 'navigate') {
    try {
      return await fetch(request)
    } catch (error) {
      const kept = await cache.match('./', { ignoreVary: true, ignoreSearch: true })
      if (kept) return kept
      throw error
    }
  }
  const kept = await cache.match(request, { ignoreVary: true })
  if (kept) return kept
  const fetched = await fetch(request)
  if (fetched.ok && LATER.test(new URL(request.url).pathname)) await cache.put(request, fetched.clone())
  return fetched
}
`
}
