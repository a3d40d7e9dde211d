import type { TestContext } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'

/**
 * Someone who travels, signed in as the visitor of `host`, in a browser of their own: what it cannot reach it
 * writes to its console, where a visitor must not.
 */
export async function onBadLine(
  t: TestContext,
  { browser, address }: { browser: Browser; address: string },
  host: Page,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    storageState: await host.context().storageState(),
  })
  t.after(() => context.close())
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  // Whoever asks which files came looks through more of them than a browser remembers by itself.
  await page.addInitScript('performance.setResourceTimingBufferSize(2000)')
  return { page, context }
}
