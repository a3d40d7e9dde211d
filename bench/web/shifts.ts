import type { Task } from './figure.ts'
import { cardsAreThere, rowsAreThere } from './first-load.ts'
import { until } from './until.ts'

const walk: { path: string; isThere: string }[] = [
  { path: '/records/contact?layout=table', isThere: rowsAreThere },
  { path: '/records/deal?layout=board', isThere: cardsAreThere },
  { path: '/records/company?layout=table', isThere: rowsAreThere },
  {
    path: '/settings/members',
    isThere: 'document.querySelector("main table, main [role=table], main li") !== null',
  },
  { path: '/operations', isThere: 'document.querySelector("main h1") !== null' },
]

/** How much content moves under the eyes while pages load, each opened as the first one and by a link. */
export const shifts: Task = {
  name: 'content that moves',
  async take(desk) {
    const samples: number[] = []
    for (const { path, isThere } of walk) {
      const { context, page } = await desk.fresh()
      await page.goto(path)
      await until(page, isThere)
      await page.waitForTimeout(1_000)
      samples.push(await page.evaluate<number>('kithBench.shift'))
      for (const other of walk) {
        await page.evaluate(`kithBench.shift = 0; history.pushState({}, '', ${JSON.stringify(other.path)})`)
        await until(page, other.isThere)
        await page.waitForTimeout(500)
        samples.push(await page.evaluate<number>('kithBench.shift'))
      }
      await context.close()
    }
    return [{ name: 'content moved on a page that loads', unit: '', samples, promise: { most: 0.05 } }]
  },
}
