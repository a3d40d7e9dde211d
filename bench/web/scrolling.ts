import type { Task } from './figure.ts'
import { rowsAreThere } from './first-load.ts'
import { until } from './until.ts'

const seconds = 12

/** A table of everybody, scrolled with the wheel as fast as a hand does, pages being read meanwhile. */
export const scrolling: Task = {
  name: 'scrolling',
  async take({ page }) {
    await page.goto('/records/contact?layout=table')
    await until(page, rowsAreThere)
    const grid = await page.getByRole('grid').boundingBox()
    await page.mouse.move(grid!.x + 300, grid!.y + 200)
    await page.evaluate('kithBench.longTasks = []; kithBench.stop = kithBench.countFrames(); undefined')
    const end = Date.now() + seconds * 1_000
    while (Date.now() < end) await page.mouse.wheel(0, 240)
    const rates = await page.evaluate<number[]>('kithBench.stop()')
    const long = await page.evaluate<number[]>('kithBench.longTasks')
    const rows = await page.evaluate<number>(
      'Math.max(...[...document.querySelectorAll("[role=row][aria-rowindex]")].map((row) => Number(row.getAttribute("aria-rowindex"))))',
    )
    return [
      {
        name: `frames a second while ${seconds} s are scrolled`,
        unit: 'fps',
        samples: rates,
        promise: { least: 50 },
      },
      { name: 'longest time nothing else could happen', unit: 'ms', samples: [Math.max(0, ...long)] },
      { name: 'rows passed', unit: '', samples: [rows] },
    ]
  },
}
