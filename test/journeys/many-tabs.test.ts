import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContext, Page, Request } from 'playwright-core'
import { eventually } from '../crash/processes.ts'
import { password } from '../people.ts'
import { settling } from '../tour/settled.ts'
import { runningKith } from './running-kith.ts'
import { ask, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()
const windows = 8
const loads = 10

test('many windows and many loads leave connections for the next page, and all hear what happens', async (t) => {
  const first = await visitor(t, browser, address)
  const streams = openStreams(first.context())
  await makeWorkspace(first)
  const [id = ''] = await makeRecords(first, 'company', [{ name: 'Acme', employees: 40 }])
  const pages = [first]

  await step(t, 'eight windows side by side all show the record', async () => {
    for (let at = 1; at < windows; at++) pages.push(await first.context().newPage())
    await Promise.all(pages.map((page) => page.goto(`/records/company/${id}`)))

    for (const page of pages) await employees(page, 40).waitFor()
  })

  await step(t, 'they share one stream', async () => {
    await eventually(() => streams.size === 1, 'one stream for all')
  })

  await step(t, 'pages are loaded ten times over, back and forward', async () => {
    for (let at = 0; at < loads; at++) {
      await first.goto(at % 2 === 0 ? '/records/company' : `/records/company/${id}`)
      await first.getByRole('heading', { name: at % 2 === 0 ? 'Companies' : 'Acme' }).waitFor()
    }
    for (let at = 0; at < 4; at++) await first.goBack()
    for (let at = 0; at < 4; at++) await first.goForward()

    await employees(first, 40).waitFor()
    await eventually(() => streams.size === 1, 'one stream for all')
  })

  await step(t, 'the window that listened is closed, and the others hear all the same', async () => {
    const [request] = streams
    const leader = request!.frame().page()
    const [writer, ...readers] = pages.filter((page) => page !== leader)
    assert.ok(writer)
    await leader.close()
    await eventually(() => [...streams].some((stream) => stream !== request), 'another one listens')
    await employees(writer, 40).press('Enter')
    await writer.getByRole('textbox', { name: 'Employees' }).fill('77')
    await writer.keyboard.press('Enter')

    for (const reader of readers) await employees(reader, 77).waitFor()
  })
})

test('what is typed in a tab left open is nobody else’s when another one is signed in', async (t) => {
  const page = await visitor(t, browser, address, 'en-GB', [401])
  const context = page.context()
  const lin = { email: 'lin@northquay.example', password }
  await ask(context, 'session', lin)
  const [id = ''] = await makeRecords(page, 'company', [{ name: 'Northwind', employees: 40 }])
  const wei = { name: 'Wei', email: 'wei@northquay.example', role: 'manager' }
  const { link } = await ask(context, 'invitations', wei)
  const read = async () => (await ask(context, `records/company/${id}`, undefined, 'GET')).record.employees

  await step(t, 'the page is loaded anew and nothing is written as the next person', async () => {
    const settled = settling(page)
    await page.goto(`/records/company/${id}`)
    await employees(page, 40).waitFor()
    // Whatever it still asked would tell it whose page it is before anything is written.
    await settled()
    await employees(page, 40).press('Enter')
    await page.getByRole('textbox', { name: 'Employees' }).fill('77')
    await ask(context, `invitations/${link.split('/').at(-1)}/acceptance`, { password })
    const loaded = page.waitForEvent('load')
    await page.keyboard.press('Enter')
    await loaded

    // Who signed in may read this record and not change it: the value stands there without a button.
    await page.getByRole('button', { name: /^Your menu: Wei/ }).waitFor()
    await page.getByText('40', { exact: true }).first().waitFor()
    assert.equal(await read(), 40)
  })

  await step(
    t,
    'shown again, the tab is of who is signed in now, and what waited for them is sent',
    async () => {
      await ask(context, 'session', lin)
      const loaded = page.waitForEvent('load')
      // Whatever it asks may tell it before: then the page in which this is said is gone.
      await page.evaluate('void window.dispatchEvent(new Event("visibilitychange"))').catch(() => undefined)
      await loaded

      await employees(page, 77).waitFor()
      await eventually(async () => (await read()) === 77, 'it is sent')
    },
  )
})

function employees(page: Page, count: number) {
  return page.getByRole('button', { name: `Employees ${count}` })
}

/** Requests for the live stream that have not ended, of every page of a browser. */
function openStreams(context: BrowserContext): ReadonlySet<Request> {
  const open = new Set<Request>()
  context.on('request', (request) => request.url().includes('/events/stream') && open.add(request))
  context.on('requestfinished', (request) => open.delete(request))
  context.on('requestfailed', (request) => open.delete(request))
  context.on('page', (page) =>
    page.on('close', () => {
      for (const request of open) if (request.frame().page() === page) open.delete(request)
    }),
  )
  return open
}
