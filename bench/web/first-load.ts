import type { CDPSession } from 'playwright-core'
import type { Figure, Task } from './figure.ts'
import { until } from './until.ts'

/** What somebody waits for who opens a list in a browser that was never here. */
export const firstLoad: Task = {
  name: 'first load',
  async take(desk, repetitions) {
    const tables = await loads('/records/contact?layout=table', rowsAreThere)
    const boards = await loads('/records/deal?layout=board', cardsAreThere)
    return [...figuresOf('a table', tables), ...figuresOf('a board', boards)]

    async function loads(path: string, isThere: string): Promise<Load[]> {
      const found: Load[] = []
      for (let at = 0; at < repetitions; at++) {
        const { context, page } = await desk.fresh()
        const bytes = await countBytes(await context.newCDPSession(page))
        await page.goto(path, { waitUntil: 'commit' })
        const ms = await until(page, isThere)
        found.push({ ms, ...bytes() })
        await context.close()
      }
      return found
    }
  },
}

export const rowsAreThere = 'document.querySelectorAll("[role=rowgroup] [role=row] a").length > 5'
export const cardsAreThere = 'document.querySelectorAll("[data-card] a").length > 5'

interface Load {
  ms: number
  scripts: number
  styles: number
  data: number
}

function figuresOf(what: string, loads: Load[]): Figure[] {
  const kilobytes = (part: 'scripts' | 'styles' | 'data') => loads.map((load) => load[part] / 1_000)
  return [
    {
      name: `${what}: until it can be used`,
      unit: 'ms',
      samples: loads.map(({ ms }) => ms),
      promise: { most: 1_500 },
    },
    {
      name: `${what}: scripts until then`,
      unit: 'KB',
      samples: kilobytes('scripts'),
      promise: { most: 200 },
    },
    { name: `${what}: styles until then`, unit: 'KB', samples: kilobytes('styles') },
    { name: `${what}: answers of the API until then`, unit: 'KB', samples: kilobytes('data') },
  ]
}

/** Counts what comes over the wire, compressed as it is, until it is asked. */
async function countBytes(devtools: CDPSession): Promise<() => Omit<Load, 'ms'>> {
  const kinds = new Map<string, keyof Omit<Load, 'ms'>>()
  const counted = { scripts: 0, styles: 0, data: 0 }
  await devtools.send('Network.enable')
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    // By address: what is fetched ahead of its use is of no kind yet.
    const { pathname } = new URL(response.url)
    if (pathname.endsWith('.js')) kinds.set(requestId, 'scripts')
    if (pathname.endsWith('.css')) kinds.set(requestId, 'styles')
    if (pathname.startsWith('/api/')) kinds.set(requestId, 'data')
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId)
    if (kind) counted[kind] += encodedDataLength
  })
  return () => ({ ...counted })
}
