import type { Locator, Page } from 'playwright-core'
import type { Task } from './figure.ts'
import { cardsAreThere } from './first-load.ts'
import { until } from './until.ts'

const secondsCarried = 3

/** A card carried over the columns of the board of all deals. */
export const dragging: Task = {
  name: 'dragging a card',
  async take({ page }, repetitions) {
    await page.goto('/records/deal?layout=board')
    await until(page, cardsAreThere)
    const rates: number[] = []
    const long: number[] = []
    for (let at = 0; at < Math.max(3, repetitions / 5); at++)
      await carry(page, page.locator('[data-card]').first(), rates, long)
    return [
      {
        name: 'frames a second while a card is carried',
        unit: 'fps',
        samples: rates,
        promise: { least: 50 },
      },
      {
        name: 'longest time nothing else could happen while carrying',
        unit: 'ms',
        samples: [Math.max(0, ...long)],
      },
    ]
  },
}

/** Carries a card over the board and back: adds the frames of each second, and what took long. */
export async function carry(page: Page, which: Locator, rates: number[], long: number[]): Promise<void> {
  const card = await which.boundingBox()
  await page.mouse.move(card!.x + 40, card!.y + 20)
  await page.evaluate('kithBench.longTasks = []; kithBench.stop = kithBench.countFrames(); undefined')
  await page.mouse.down()
  const end = Date.now() + secondsCarried * 1_000
  for (let step = 1; Date.now() < end; step++)
    await page.mouse.move(card!.x + 40 + (step % 120) * 6, card!.y + 20 + Math.sin(step / 6) * 60)
  if ((await page.locator('[data-dragged]').count()) === 0) throw new Error('No card was carried.')
  // Back to where it was: the board stays as it is seeded.
  await page.mouse.move(card!.x + 40, card!.y + 20, { steps: 30 })
  await page.mouse.up()
  rates.push(...(await page.evaluate<number[]>('kithBench.stop()')))
  long.push(...(await page.evaluate<number[]>('kithBench.longTasks')))
}
