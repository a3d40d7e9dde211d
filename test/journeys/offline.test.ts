import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { eventually } from '../crash/processes.ts'
import { firstWorkspace, password } from '../people.ts'
import { settling } from '../tour/settled.ts'
import { onBadLine } from './bad-line.ts'
import { runningInstallation } from './running-kith.ts'
import { ask, change, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const { address, kith } = await runningInstallation()
const browser = await openBrowser()
const lin = { email: firstWorkspace.administrator.email, password }
const columns = JSON.stringify([{ field: 'name' }, { field: 'employees' }])
const table = `/records/company?view=all&columns=${encodeURIComponent(columns)}`

test('what is written without a connection is kept, waits through a reload, and is sent once', async (t) => {
  const colleague = await visitor(t, browser, address)
  await makeWorkspace(colleague)
  const [acme = '', bolt = ''] = await makeRecords(colleague, 'company', [
    { name: 'Acme', employees: 40 },
    { name: 'Bolt', employees: 41 },
  ])
  const { page, context } = await travelling(t, colleague)
  const employees = async (id: string) =>
    (await ask(colleague.context(), `records/company/${id}`, undefined, 'GET')).record.employees
  const count = async (object: string) =>
    (await ask(colleague.context(), `records/${object}/query`, { fields: [] })).records.length
  const waits = (at: number) => page.locator(`#cell-${at}-1`).getByRole('img', { name: /^Not saved yet/ })
  const note = page.getByRole('textbox', { name: 'Write a note' })

  await step(t, 'pages that were opened before are there without a connection', async () => {
    await page.goto(table)
    await cell(page, 0, '40').waitFor()
    // What is only needed at times comes once the page stands.
    for (const file of ['read-cells', 'create-dialog', 'palette', 'waiting-dialog', 'bulk-bar'])
      await eventually(() => isFetched(page, file), `the code of ${file} is there`)
    await page.getByRole('grid').getByRole('link', { name: 'Acme', exact: true }).click()
    await note.waitFor()
    await context.setOffline(true)

    await page.getByText(/^No connection\. What you see may be old\./).waitFor()
  })

  await step(t, 'a note reads as it will, and waits', async () => {
    await note.fill('Call them on Monday')
    await note.press('Control+Enter')

    await page.getByRole('listitem').filter({ hasText: 'Call them on Monday' }).waitFor()
    await eventually(async () => (await note.inputValue()) === '', 'the next one may be written')
  })

  await step(t, 'a pasted range stands in its cells, each with a clock', async () => {
    await page.goBack()
    await cell(page, 0, '40').waitFor()
    await paste(page, '61\n62')

    await cell(page, 0, '61').waitFor()
    await cell(page, 1, '62').waitFor()
    for (const at of [0, 1]) await waits(at).waitFor()
  })

  await step(t, 'a new record is kept, and all that waits is told', async () => {
    await page.getByRole('button', { name: 'New company' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Company name' }).fill('Dune')
    await page.keyboard.press('Control+Enter')
    await page.getByText('No connection. Dune is kept here and sent as soon as there is one.').waitFor()
    await page.getByRole('button', { name: 'Show', exact: true }).first().click()

    const dialog = page.getByRole('dialog', { name: 'Kept here, not sent yet' })
    for (const name of ['Acme', 'Bolt', 'Call them on Monday', 'Dune'])
      await dialog.getByText(name, { exact: true }).waitFor()
    await dialog.getByRole('button', { name: 'Close' }).last().click()
  })

  await step(t, 'what has to wait for its person is refused at once, and stays as it was', async () => {
    await page.getByRole('checkbox', { name: 'Select Acme' }).click()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()

    await page.getByText(/^No connection, so nothing was sent\./).waitFor()
    await page.getByRole('checkbox', { name: 'Select Acme' }).waitFor()
  })

  await step(t, 'the search says that it cannot', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search and commands' }).fill('Dun')

    await page.getByText('No connection. Records can be searched again as soon as it is back.').waitFor()
    await page.keyboard.press('Escape')
  })

  const line = await badLine(page)
  await step(t, 'all of it is there after a reload while nobody takes it', async () => {
    await context.setOffline(false)
    await page.reload()

    await cell(page, 0, '61').waitFor()
    await cell(page, 1, '62').waitFor()
    for (const at of [0, 1]) await waits(at).waitFor()
    assert.deepEqual([await employees(acme), await count('company'), await count('note')], [40, 2, 0])
  })

  await step(
    t,
    'once somebody takes it everything arrives, and nothing twice when answers are lost',
    async () => {
      line.isCut = false

      for (const at of [0, 1]) await waits(at).waitFor({ state: 'detached' })
      await page.getByRole('checkbox', { name: 'Select Dune' }).waitFor()
      assert.deepEqual([await employees(acme), await employees(bolt)], [61, 62])
      await eventually(() => line.lost.size === 2, 'both answers were lost')
      await page.getByRole('button', { name: 'Show', exact: true }).waitFor({ state: 'detached' })
      assert.deepEqual([await count('company'), await count('note')], [3, 1])
    },
  )

  await step(t, 'cells that somebody else changed meanwhile are asked about, one by one', async () => {
    await context.setOffline(true)
    await paste(page, '70\n71')
    await waits(1).waitFor()
    await change(colleague, `records/company/${acme}`, { employees: 50 })
    await change(colleague, `records/company/${bolt}`, { employees: 51 })
    await context.setOffline(false)
    const dialog = page.getByRole('dialog')
    await dialog.getByText('51', { exact: true }).waitFor()
    assert.deepEqual([await employees(acme), await employees(bolt)], [50, 51])
    await dialog.getByRole('checkbox', { name: 'Bolt · Employees' }).click()
    await dialog.getByRole('button', { name: 'Write mine anyway' }).click()

    await cell(page, 0, '70').waitFor()
    await cell(page, 1, '51').waitFor()
    await waits(1).waitFor({ state: 'detached' })
    assert.deepEqual([await employees(acme), await employees(bolt)], [70, 51])
  })
})

test('who goes is asked about what they wrote, and finds it again when they come back', async (t) => {
  const page = await visitor(t, browser, address, 'en-GB', [401])
  await ask(page.context(), 'session', lin)
  const [id] = await makeRecords(page, 'company', [{ name: 'Eiger' }])
  const note = page.getByRole('textbox', { name: 'Write a note' })
  const signOut = async () => {
    await page.getByRole('button', { name: /^Your menu: / }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await dialog.getByText('Note: Ask for the contract').waitFor()
  }
  const dialog = page.getByRole('dialog', { name: 'What you wrote is not saved yet' })
  await page.goto(`/records/company/${id}`)
  await note.fill('Ask for the contract')

  await step(t, 'staying leaves everything as it is', async () => {
    await signOut()
    await dialog.getByRole('button', { name: 'Stay' }).click()
    await dialog.waitFor({ state: 'detached' })

    assert.equal(await note.inputValue(), 'Ask for the contract')
  })

  await step(t, 'what is kept is there for the same person, in another tab too', async () => {
    await signOut()
    await dialog.getByRole('button', { name: 'Leave and keep' }).click()
    await page.getByRole('textbox', { name: 'Email' }).waitFor()
    const other = await page.context().newPage()
    await page.close()
    await ask(other.context(), 'session', lin)
    await other.goto(`/records/company/${id}`)

    await other.getByText('Ask for the contract').waitFor()
  })
})

test('what a closed tab left is sent by one that is open, without loading it anew', async (t) => {
  const page = await visitor(t, browser, address)
  await ask(page.context(), 'session', lin)
  const [id] = await makeRecords(page, 'company', [{ name: 'Fjord', employees: 10 }])
  await page.goto(`/records/company/${id}`)
  const cut = await travelling(t, page)
  await cut.page.route(isWrite, (route) =>
    route.request().method() === 'GET' ? route.continue() : route.abort(),
  )
  // Both tabs are of one browser: what one leaves is there for the other.
  const other = await cut.context.newPage()
  await other.goto('/today')
  await other.getByRole('main').waitFor()
  await cut.page.goto(`/records/company/${id}`)
  await cut.page.getByRole('button', { name: /^Employees/ }).click()
  await cut.page.getByRole('textbox', { name: 'Employees' }).fill('11')
  await cut.page.keyboard.press('Enter')
  await cut.page.getByRole('img', { name: /^Not saved yet/ }).waitFor()
  // The window goes as one that is closed does.
  await cut.page.goto('about:blank')

  await other.getByText('Saved what waited: Fjord').waitFor()
  const { record } = await ask(page.context(), `records/company/${id}`, undefined, 'GET')
  assert.equal(record.employees, 11)
})

test('a note that was edited or deleted without a connection waits, and is asked about where somebody else edited it', async (t) => {
  const colleague = await visitor(t, browser, address)
  await ask(colleague.context(), 'session', lin)
  const [id] = await makeRecords(colleague, 'company', [{ name: 'Gorge' }])
  const [first = '', second = ''] = await makeRecords(
    colleague,
    'note',
    ['Call on Monday', 'Send the list'].map((body) => ({
      body: `<p>${body}</p>`,
      about: [{ object: 'company', id }],
    })),
  )
  const { page, context } = await travelling(t, colleague)
  const entry = (text: string) => page.getByRole('listitem').filter({ hasText: text })
  const more = async (text: string, act: string) => {
    await entry(text).getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: act }).click()
  }
  await page.goto(`/records/company/${id}`)
  await entry('Send the list').waitFor()
  for (const file of ['menu-panel', 'send-queued', 'conflict-dialog', 'clash-dialog'])
    await eventually(() => isFetched(page, file), `the code of ${file} is there`)
  await context.setOffline(true)

  await step(t, 'both stand as they will be, with a clock', async () => {
    await more('Call on Monday', 'Edit')
    const area = entry('Save note').getByRole('textbox')
    await area.fill('Call on Tuesday')
    await page.getByRole('button', { name: 'Save note' }).click()
    await entry('Call on Tuesday')
      .getByRole('img', { name: /^Not saved yet/ })
      .waitFor()
    await more('Send the list', 'Delete')
    await entry('Send the list')
      .getByRole('img', { name: /^Not saved yet/ })
      .waitFor()
  })

  await step(t, 'what somebody else wrote meanwhile is not lost unseen', async () => {
    await change(colleague, `records/note/${first}`, { body: '<p>Call on Friday</p>' })
    await context.setOffline(false)
    const dialog = page.getByRole('dialog', { name: 'Changed by two people' })
    await dialog.getByText('Call on Friday').waitFor()
    await dialog.getByRole('button', { name: 'Keep mine' }).click()

    await entry('Send the list').waitFor({ state: 'detached' })
    await entry('Call on Tuesday').getByRole('img').waitFor({ state: 'detached' })
    const { record } = await ask(colleague.context(), `records/note/${first}`, undefined, 'GET')
    assert.match(record.body, /Call on Tuesday/)
    await assert.rejects(ask(colleague.context(), `records/note/${second}`, undefined, 'GET'))
  })
})

test('a tab whose workspace was changed in another one says where one went, and brings back', async (t) => {
  const made = await kith([
    ...['create-workspace', '--name', 'Southquay', '--admin-email', lin.email, '--json'],
  ])
  assert.equal(made.code, 0, made.err)
  const page = await visitor(t, browser, address, 'en-GB', [401, 404])
  await ask(page.context(), 'session', lin)
  const { workspaces } = await ask(page.context(), 'session', undefined, 'GET')
  const idOf = (name: string) => workspaces.find((one: { name: string }) => one.name === name).id
  const go = (name: string) => ask(page.context(), 'session', { workspaceId: idOf(name) }, 'PATCH')
  await go('Northquay')
  const settled = settling(page)
  await page.goto(table)
  await page.getByRole('checkbox', { name: 'Select Acme' }).waitFor()
  // A page that is still coming together is loaded anew instead: nobody on it can ask yet whose it is.
  await settled()
  const dialog = page.getByRole('dialog', { name: 'You went to another workspace' })

  await step(t, 'it is told at once, and one comes back to the page as it was', async () => {
    await go('Southquay')
    await dialog.getByText(/In another tab you went to Southquay\./).waitFor()
    await dialog.getByRole('button', { name: 'Back to Northquay' }).click()
    await dialog.waitFor({ state: 'detached' })

    await page.getByRole('checkbox', { name: 'Select Acme' }).waitFor()
    const { workspace } = await ask(page.context(), 'session', undefined, 'GET')
    assert.equal(workspace.name, 'Northquay')
  })

  await step(t, 'or goes on in the other', async () => {
    await go('Southquay')
    await dialog.getByRole('button', { name: 'Go on in Southquay' }).click()

    await page.getByText('Southquay', { exact: true }).first().waitFor()
    await dialog.waitFor({ state: 'detached' })
  })
})

/** Someone in a browser of their own, signed in: what it cannot reach it writes to its console, where a visitor must not. */
async function travelling(t: TestContext, visited: Page): Promise<{ page: Page; context: BrowserContext }> {
  const { page, context } = await onBadLine(t, { browser, address }, visited)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  return { page, context }
}

/** From the first cell of the second column on. */
async function paste(page: Page, block: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(block)})`)
  await page.locator('#cell-0-1').click()
  await page.locator('[role="grid"][aria-activedescendant="cell-0-1"]').waitFor()
  await page.keyboard.press('Control+v')
}

function isWrite(url: URL): boolean {
  return /\/api\/v1\/records\/(company(\/(batch|[0-9a-f-]{36}))?|note)$/.test(url.pathname)
}

/** A line on which nothing is written while it is cut; then what is made arrives, and the first answer is lost. */
async function badLine(page: Page): Promise<{ isCut: boolean; lost: ReadonlySet<string> }> {
  const lost = new Set<string>()
  const line = { isCut: true, lost }
  await page.route(isWrite, async (route) => {
    const path = new URL(route.request().url()).pathname
    if (route.request().method() === 'GET') return route.continue()
    if (line.isCut) return route.abort()
    if (path.endsWith('/batch') || lost.has(path)) return route.continue()
    lost.add(path)
    await route.fetch()
    await route.abort()
  })
  return line
}

function cell(page: Page, row: number, text: string) {
  return page.locator(`#cell-${row}-1`).getByText(text, { exact: true })
}

function isFetched(page: Page, file: string): Promise<boolean> {
  return page.evaluate(
    `performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.includes('/${file}-') && responseEnd > 0)`,
  )
}
