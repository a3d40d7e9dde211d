// The service worker: keeps the shell of the application (its page and its hashed files) so that it opens at
// once and without a connection. It never touches the API: what is in a workspace is not kept on a device.

interface LifecycleEvent extends Event {
  waitUntil(done: Promise<unknown>): void
}

interface FetchEvent extends LifecycleEvent {
  request: Request
  respondWith(answer: Promise<Response>): void
}

interface WorkerScope {
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  location: Location
  addEventListener(type: 'install' | 'activate', listener: (event: LifecycleEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  addEventListener(type: 'message', listener: (event: LifecycleEvent & { data: unknown }) => void): void
}

// Put in by the build: which one it is, and the files its first page is made of.
declare const __BUILD__: string
declare const __SHELL__: string[]

const worker = globalThis as unknown as WorkerScope
const page = '/'
const cacheName = `kith-${__BUILD__}`

worker.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(forget((name) => name !== cacheName).then(() => worker.clients.claim()))
})

worker.addEventListener('message', (event) => {
  if (event.data === 'forget') event.waitUntil(forget(() => true))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin) return
  if (pathname.startsWith('/assets/')) return event.respondWith(fromCache(request))
  const isOfApi = pathname.startsWith('/api/') && pathname !== '/api/docs'
  if (request.mode === 'navigate' && !isOfApi) event.respondWith(fromNetwork(request))
})

async function keepShell(): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.addAll([page, ...__SHELL__])
}

/** A hashed file is what it was for ever. */
async function fromCache(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  // An address that is gone may be answered by something else than the file.
  const isFile = answer.ok && !answer.headers.get('content-type')?.startsWith('text/html')
  if (isFile) await (await caches.open(cacheName)).put(request, answer.clone())
  return answer
}

/** The page names the files of its build: only the server says which one is in use. */
async function fromNetwork(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (failure) {
    const kept = await caches.match(page)
    if (kept) return kept
    throw failure
  }
}

async function forget(isOld: (name: string) => boolean): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter(isOld).map((name) => caches.delete(name)))
}
