import type { Page, Request } from 'playwright-core'

/** Follows what a page asks for, so that one can wait until everything has come. */
export function settling(page: Page): () => Promise<void> {
  const open = new Set<Request>()
  page.on('request', (request) => !isStream(request) && open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  return async () => {
    for (let calm = 0; calm < 3; calm++) {
      // Two frames: what an answer brings may ask for more.
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
      if (open.size > 0 || (await page.locator('[role=status][aria-label]:not(:empty)').count()) > 0)
        calm = -1
    }
    await page.evaluate('document.fonts.ready')
  }
}

// Live updates keep one connection open for as long as the page is there.
function isStream(request: Request): boolean {
  return request.url().includes('/events/stream')
}
