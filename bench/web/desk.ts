import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { administrator } from '../seeded-folder.ts'
import type { Desk } from './figure.ts'

const inBrowser = { path: join(import.meta.dirname, 'in-browser.js') }

interface OpenDesk extends Desk {
  version: string
  close(): Promise<void>
}

/** Signs the administrator of the seeded workspace in, in a real browser. */
export async function openDesk(address: string): Promise<OpenDesk> {
  const browser = await chromium.launch({
    executablePath: process.env.KITH_CHROMIUM!,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const session = await sessionAt(browser, address)
  const fresh = async () => {
    const context = await browser.newContext({
      baseURL: address,
      storageState: session,
      viewport: { width: 1440, height: 900 },
      locale: 'en',
    })
    await context.addInitScript(inBrowser)
    return { context, page: await context.newPage() }
  }
  const { page } = await fresh()
  return { fresh, page, version: browser.version(), close: () => browser.close() }
}

async function sessionAt(browser: Browser, address: string) {
  const context = await browser.newContext({ baseURL: address })
  const answer = await context.request.post('/api/v1/session', {
    data: { email: administrator.email, password: administrator.password },
    headers: { 'x-kith-request': '1', 'idempotency-key': crypto.randomUUID() },
  })
  if (!answer.ok()) throw new Error(`Signing in: ${answer.status()} ${await answer.text()}`)
  const session = await context.storageState()
  await context.close()
  return session
}
