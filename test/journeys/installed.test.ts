import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { eventually } from '../crash/processes.ts'
import { firstWorkspace, password } from '../people.ts'
import { runningKith } from './running-kith.ts'
import { ask, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

interface Manifest {
  lang: string
  shortcuts: { url: string }[]
  icons: { src: string; sizes: string }[]
}

test('Kith can be installed in four languages', async () => {
  for (const language of ['en', 'zh-Hans', 'zh-Hant', 'fi']) {
    const answer = await fetch(`${address}/manifest/${language}.webmanifest`)
    assert.equal(answer.headers.get('content-type'), 'application/manifest+json')
    const manifest = (await answer.json()) as Manifest
    assert.equal(manifest.lang, language)
    assert.equal(manifest.shortcuts.length, 2)
    for (const { src, sizes } of manifest.icons) {
      const icon = Buffer.from(await (await fetch(address + src)).arrayBuffer())
      // The width and height a PNG says it has.
      assert.equal(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`, sizes, src)
    }
  }
})

test('a browser finds nothing that keeps Kith from being installed, and its shortcuts lead where they say', async (t) => {
  const page = await visitor(t, browser, address, 'en-GB', [], { serviceWorkers: 'allow' })
  await makeWorkspace(page)
  await makeRecords(page, 'company', [{ name: 'Northwind' }])
  await page.goto('/today')
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  const developer = await page.context().newCDPSession(page)
  const { errors } = await developer.send('Page.getAppManifest')
  const { installabilityErrors } = await developer.send('Page.getInstallabilityErrors')
  const wrong = installabilityErrors.map(({ errorId }) => errorId)

  assert.deepEqual(errors, [])
  // A test has the window of somebody who leaves no traces, in which nothing is installed.
  assert.deepEqual(
    wrong.filter((id) => id !== 'in-incognito'),
    [],
  )
  await page.goto('/?open=search')
  await page.getByRole('dialog', { name: 'Search and commands' }).waitFor()
  await page.goto('/?open=new')
  await page.getByRole('dialog', { name: 'New deal' }).waitFor()
})

test('the shell opens without a connection, and nothing of a workspace stays on the device', async (t) => {
  const page = await visitor(t, browser, address, 'en-GB', [], { serviceWorkers: 'allow' })
  await signIn(page)
  await page.goto('/records/company')
  await page.getByRole('link', { name: 'Northwind', exact: true }).waitFor()
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  await page.reload()
  await page.getByRole('link', { name: 'Northwind', exact: true }).waitFor()

  await step(t, 'what is kept are files, no answers of the API', async () => {
    const kept = await keptAddresses(page)
    assert.ok(kept.some((path) => path.startsWith('/assets/libraries-')))
    assert.deepEqual(
      kept.filter((path) => path !== '/' && !path.startsWith('/assets/')),
      [],
    )
  })

  await step(t, 'without a connection the shell is there, and says what is missing', async () => {
    // A browser of its own: what it cannot reach it writes to its console, where a visitor must not.
    const context = await browser.newContext({
      baseURL: address,
      locale: 'en-GB',
      storageState: await page.context().storageState(),
    })
    t.after(() => context.close())
    const other = await context.newPage()
    await other.goto('/records/company')
    await other.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
    await other.reload()
    await other.getByRole('link', { name: 'Northwind', exact: true }).waitFor()
    await context.setOffline(true)
    await other.reload()
    await other.getByRole('button', { name: 'Try again' }).waitFor()
    await other.getByText('What is in a workspace is not kept on this device.').waitFor()
    await context.setOffline(false)
    await other.getByRole('link', { name: 'Northwind', exact: true }).waitFor()
  })

  await step(t, 'signing out takes it away', async () => {
    await page.getByRole('button', { name: /^Your menu: / }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.getByRole('textbox', { name: 'Email' }).waitFor()
    // The page of signing in is kept again at once; what the member had opened is not.
    await eventually(async () => {
      const kept = await keptAddresses(page)
      return !kept.some((path) => path.startsWith('/assets/table-view-'))
    }, 'what was opened is forgotten')
  })
})

test('a page whose server became another says so, and what is being written outlives loading it again', async (t) => {
  const page = await visitor(t, browser, address)
  await signIn(page)
  await page.goto('/records/company')
  await page.getByRole('link', { name: 'Northwind', exact: true }).click()
  const note = page.getByRole('textbox', { name: 'Write a note' })
  await note.fill('Call them on Monday')
  assert.equal(await page.getByText('A new version of Kith is ready.').count(), 0)
  await page.route('**/api/v1/records/company/**', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'x-kith-build': 'another' } })
  })
  await page.getByRole('tab', { name: 'History' }).click()
  await page.getByText('A new version of Kith is ready.').waitFor()
  await page.unroute('**/api/v1/records/company/**')
  await page.getByRole('button', { name: 'Load again' }).click()

  await page.getByText('A new version of Kith is ready.').waitFor({ state: 'detached' })
  await page.getByRole('tab', { name: 'Timeline' }).click()
  await note.and(page.getByText('Call them on Monday')).waitFor()
})

async function signIn(page: Page): Promise<void> {
  await ask(page.context(), 'session', { email: firstWorkspace.administrator.email, password })
}

async function keptAddresses(page: Page): Promise<string[]> {
  return page.evaluate(
    `caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys())))).then((kept) => kept.flat().map(({ url }) => new URL(url).pathname))`,
  )
}
