import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'
import type { Figure, Task } from './figure.ts'
import { rowsAreThere } from './first-load.ts'
import { actsOfARound, workRound } from './hour-of-work.ts'
import { until } from './until.ts'

// An hour of somebody quick: ten acts a minute.
const rounds = 60

/** What a tab holds after an hour of lists, records, boards, searches and edits, without the pauses between. */
export const tabMemory: Task = {
  name: 'memory of the tab',
  async take(desk) {
    const { context, page } = await desk.fresh()
    const devtools = await context.newCDPSession(page)
    await page.goto('/records/contact?layout=table')
    await until(page, rowsAreThere)
    const first = await heldBy(page, devtools)
    for (let round = 0; round < rounds; round++) await workRound(page, round)
    const last = await heldBy(page, devtools)
    await context.close()
    return [
      { name: 'heap of the page when a list is open', unit: 'MB', samples: [first.heap] },
      {
        name: `heap after an hour (${rounds * actsOfARound} acts, ${rounds * 2} edits among them)`,
        unit: 'MB',
        samples: [last.heap],
        promise: { most: 250 },
      },
      ...processFigure(first.process, last.process),
    ]
  },
}

function processFigure(first: number | null, last: number | null): Figure[] {
  if (first === null || last === null) return []
  return [
    { name: 'process of the tab when a list is open', unit: 'MB', samples: [first] },
    { name: 'process of the tab after an hour', unit: 'MB', samples: [last], promise: { most: 250 } },
  ]
}

async function heldBy(page: Page, devtools: CDPSession): Promise<{ heap: number; process: number | null }> {
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  return { heap: usedSize / 1e6, process: await processOf(page) }
}

/** The memory of the tab's own process, shared libraries in proportion; null where the system does not tell. */
async function processOf(page: Page): Promise<number | null> {
  const devtools = await page.context().browser()!.newBrowserCDPSession()
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
  await devtools.detach()
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => proportionalSize(id))
  // The browser keeps a spare process ready, and other windows have theirs: the largest is the one that worked.
  return sizes.includes(null) || sizes.length === 0 ? null : Math.max(...(sizes as number[]))
}

function proportionalSize(pid: number): number | null {
  try {
    const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
    return Number(kilobytes) / 1_000
  } catch {
    return null
  }
}
