import type { Page } from 'playwright-core'

/** Waits until an expression holds in the page; gives the time since it began to load, in ms. */
export function until(page: Page, isThere: string): Promise<number> {
  return page.evaluate<number>(`kithBench.until(() => ${isThere})`)
}
