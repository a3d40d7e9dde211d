import type { Desk, Task } from './figure.ts'
import { rowsAreThere } from './first-load.ts'
import { until } from './until.ts'

const objects = ['company', 'deal', 'contact']

/** Going to another list and to another record, by a click, until the content is drawn. */
export const going: Task = {
  name: 'going to a page',
  async take(desk, repetitions) {
    const { page } = desk
    const toList: number[] = []
    const toRecord: number[] = []
    const addresses: string[] = []
    await page.goto('/records/contact?layout=table')
    await until(page, rowsAreThere)
    for (let at = 0; at < repetitions; at++) {
      const object = objects[at % objects.length]!
      toList.push(
        await page.evaluate<number>(clickTo(`nav a[href="/records/${object}"]`, listIsThere(object))),
      )
      await page.goto(`/records/${object}?layout=table`)
      await until(page, rowsAreThere)
      // Another row each time, so that none is in memory already.
      const row = `[role=rowgroup] [role=row]:nth-child(${(at % 12) + 1}) a[href*="/records/${object}/"]`
      toRecord.push(await page.evaluate<number>(clickTo(row, recordIsThere(object))))
      addresses.push(new URL(page.url()).pathname)
    }
    const cold: number[] = []
    for (const address of addresses) cold.push(await openedCold(desk, address))
    return [
      {
        name: 'to another list, until its rows are drawn',
        unit: 'ms',
        samples: toList,
        promise: { most: 300 },
      },
      {
        name: 'to a record, until its facts are drawn',
        unit: 'ms',
        samples: toRecord,
        promise: { most: 300 },
      },
      {
        name: 'a record opened by its address in a browser that was never here, until its facts are drawn',
        unit: 'ms',
        samples: cold,
        promise: { most: 1_500 },
      },
    ]
  },
}

async function openedCold(desk: Desk, address: string): Promise<number> {
  const { context, page } = await desk.fresh()
  await page.goto(address, { waitUntil: 'commit' })
  const ms = await until(page, recordIsThere(address.split('/')[2]!))
  await context.close()
  return ms
}

function clickTo(selector: string, isThere: string): string {
  const element = `document.querySelector(${JSON.stringify(selector)})`
  return `kithBench.timed(() => ${element}.click(), () => ${isThere})`
}

function listIsThere(object: string): string {
  return `location.pathname === '/records/${object}' && document.querySelectorAll('main a[href^="/records/${object}/"]').length > 5`
}

export function recordIsThere(object: string): string {
  return `/^\\/records\\/${object}\\/[0-9a-f-]{36}$/.test(location.pathname) && document.querySelector('main h1')?.textContent && document.querySelectorAll('main [data-field]').length > 3`
}
