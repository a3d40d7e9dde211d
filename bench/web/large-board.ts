import type { Locator, Page } from 'playwright-core'
import { carry } from './dragging.ts'
import type { Task } from './figure.ts'
import { cardsAreThere } from './first-load.ts'
import { until } from './until.ts'

const cards = 10_000
const secondsEachWay = 6

/**
 * A board of which ten thousand cards were read, its first columns to their ends or as far as that takes: the last
 * of these columns scrolled by the wheel, back and on, and a card of it carried. A small workspace has fewer cards.
 */
export const largeBoard: Task = {
  name: 'large board',
  async take({ page }, repetitions) {
    await page.goto('/records/deal?layout=board')
    await until(page, cardsAreThere)
    const { column, read } = await readCards(page)
    const scrolled = { rates: [] as number[], long: [] as number[] }
    await wheel(page, column, -240, scrolled)
    await wheel(page, column, 240, scrolled)
    const carried = { rates: [] as number[], long: [] as number[] }
    for (let at = 0; at < Math.max(3, repetitions / 5); at++)
      await carry(page, await cardInSight(column), carried.rates, carried.long)
    return [
      { name: 'a large board: cards read', unit: '', samples: [read] },
      ...figuresOf('while its column is scrolled', scrolled),
      ...figuresOf('while a card of it is carried', carried),
    ]
  },
}

interface Counted {
  rates: number[]
  long: number[]
}

function figuresOf(when: string, { rates, long }: Counted): Awaited<ReturnType<Task['take']>> {
  return [
    {
      name: `a large board: frames a second ${when}`,
      unit: 'fps',
      samples: rates,
      promise: { least: 50 },
    },
    {
      name: `a large board: longest time nothing else could happen ${when}`,
      unit: 'ms',
      samples: [Math.max(0, ...long)],
    },
  ]
}

/** Reads columns to their ends until there are enough cards; gives the last of them. */
async function readCards(page: Page): Promise<{ column: Locator; read: number }> {
  const columns = page.locator('[data-column]')
  let read = 0
  let at = 0
  for (; at < (await columns.count()) && read < cards; at++)
    read += await page.evaluate<number>(
      `kithBench.readOn(document.querySelectorAll('[data-column]')[${at}], '[data-card]', ${cards - read})`,
    )
  return { column: columns.nth(at - 1), read }
}

async function wheel(page: Page, column: Locator, by: number, { rates, long }: Counted): Promise<void> {
  const box = await column.boundingBox()
  await page.mouse.move(box!.x + box!.width / 2, box!.y + box!.height / 2)
  await page.evaluate('kithBench.longTasks = []; kithBench.stop = kithBench.countFrames(); undefined')
  const end = Date.now() + secondsEachWay * 1_000
  while (Date.now() < end) await page.mouse.wheel(0, by)
  rates.push(...(await page.evaluate<number[]>('kithBench.stop()')))
  long.push(...(await page.evaluate<number[]>('kithBench.longTasks')))
}

/** A card that is whole in sight, and not one of those drawn beyond the edges. */
async function cardInSight(column: Locator): Promise<Locator> {
  const box = await column.boundingBox()
  for (const card of await column.locator('[data-card]').all()) {
    const place = await card.boundingBox()
    if (place && place.y > box!.y && place.y + place.height < box!.y + box!.height) return card
  }
  throw new Error('No card is in sight.')
}
