import assert from 'node:assert/strict'
import { after, type TestContext } from 'node:test'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { firstWorkspace } from '../people.ts'

// How long somebody waits for what a step leads to, on a machine that does other things too.
const patienceMs = 30_000

const pages = new WeakMap<TestContext, Page[]>()

/** Opens one browser for the calling file; the test runner says where it is. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.KITH_CHROMIUM
  assert.ok(
    executablePath,
    'KITH_CHROMIUM names no browser. Run the journeys with "npm test -- test/journeys".',
  )
  // Without a graphics processor the browser would imitate one, which costs more than it draws.
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  after(() => browser.close())
  return browser
}

/**
 * Someone at a browser of their own, without a session. What goes wrong on their pages, or is written to the
 * console as an error, fails the test; a browser writes refused requests there too, so that a journey names
 * the statuses it brings about.
 */
export async function visitor(
  t: TestContext,
  browser: Browser,
  address: string,
  locale = 'en-GB',
  refusals: readonly number[] = [],
  more: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    locale,
    timezoneId: 'Europe/Helsinki',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    // What a journey does to requests would not reach those of a service worker.
    serviceWorkers: 'block',
    ...more,
  })
  context.setDefaultTimeout(patienceMs)
  const page = await context.newPage()
  pages.set(t, [...(pages.get(t) ?? []), page])
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(String(error.stack ?? error)))
  page.on('console', (message) => {
    const isExpected = refusals.some((status) => message.text().includes(`status of ${status} `))
    if (message.type() === 'error' && !isExpected) wrong.push(`${message.text()} (${message.location().url})`)
  })
  t.after(async () => {
    await context.close()
    assert.deepEqual(wrong, [], 'errors in the browser')
  })
  return page
}

/** One step of a journey as a test of its own. What comes after a step that failed has nothing to stand on, so it is left. */
export async function step(t: TestContext, fact: string, act: () => Promise<void>): Promise<void> {
  let isDone = false
  await t.test(fact, async () => {
    try {
      await act()
    } catch (error) {
      for (const page of pages.get(t) ?? []) console.log(await whatIsSeen(page))
      throw error
    }
    isDone = true
  })
  assert.ok(isDone, `the journey ended at: ${fact}`)
}

// A journey that ends on a machine nobody watches tells what was on the screen.
async function whatIsSeen(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot({ timeout: 5_000 }).catch(String)
  return `What was seen at ${page.url()}:\n${tree}`
}

/** Makes the installation's first workspace for the visitor, who is its administrator and signed in from then on. */
export async function makeWorkspace(page: Page): Promise<void> {
  await ask(page.context(), 'workspaces', firstWorkspace)
}

/** Makes records, for what a journey finds when it begins. Gives their ids. */
export async function makeRecords(
  page: Page,
  object: string,
  rows: Record<string, unknown>[],
): Promise<string[]> {
  const items = rows.map((values) => ({ action: 'create', values }))
  const answer = await ask(page.context(), `records/${object}/batch`, { items })
  return answer.results.map((result: { id: string }) => result.id)
}

/** Changes something as the visitor, who need not look at the page for it. */
export async function change(page: Page, path: string, body: unknown): Promise<void> {
  await ask(page.context(), path, body, 'PATCH')
}

// biome-ignore lint/suspicious/noExplicitAny: answers have every shape
type AnyAnswer = any

/** Asks the API with the session of a browser, past its pages. */
export async function ask(
  context: BrowserContext,
  path: string,
  body?: unknown,
  method = 'POST',
): Promise<AnyAnswer> {
  const headers = { 'x-kith-request': '1', 'idempotency-key': crypto.randomUUID() }
  const answer = await context.request.fetch(`/api/v1/${path}`, { method, data: body, headers })
  assert.ok(answer.ok(), await answer.text())
  return answer.status() === 204 ? null : answer.json()
}
