import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { eventually } from '../crash/processes.ts'
import { runningKith } from './running-kith.ts'
import { ask, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('favourites, recent records, the palette and quick forms lead everywhere', async (t) => {
  const page = await visitor(t, browser, address)
  await makeWorkspace(page)
  const [nord = '', away = ''] = await makeRecords(page, 'company', [
    { name: 'Nordic Harbour' },
    { name: 'Away Oy' },
  ])
  await makeRecords(page, 'deal', [{ name: 'Cranes', company: nord }])
  await page.goto(`/records/company/${away}`)
  await heading(page, 'Away Oy').waitFor()
  await page.goto(`/records/company/${nord}`)
  await heading(page, 'Nordic Harbour').waitFor()

  await step(t, 'a record is marked by key, in every tab, and stands in the sidebar', async () => {
    const other = await page.context().newPage()
    await other.goto('/records/deal')
    await side(other).getByRole('link', { name: 'Deals' }).waitFor()
    await page.keyboard.press('Shift+F')
    await page.getByRole('button', { name: 'Favourite', pressed: true }).waitFor()

    await group(other, 'favourites').getByRole('link', { name: 'Nordic Harbour' }).waitFor()
    await group(other, 'recent').getByRole('link', { name: 'Away Oy' }).waitFor()
    await other.close()
  })

  await step(t, 'in the bin it is no favourite, and taken out again it is', async () => {
    await ask(page.context(), `records/company/${nord}`, undefined, 'DELETE')
    await group(page, 'favourites')
      .getByRole('link', { name: 'Nordic Harbour' })
      .waitFor({ state: 'detached' })
    await ask(page.context(), `records/company/${nord}/restore`)
    await group(page, 'favourites').getByRole('link', { name: 'Nordic Harbour' }).waitFor()
  })

  await step(t, 'a list without a view and pages of one object are marked too', async () => {
    const marked = { '/records/company': 'Companies', '/bin/company': 'Bin: Companies' }
    for (const [path, name] of Object.entries(marked)) {
      await page.goto(path)
      await page.getByRole('button', { name: 'Favourite', exact: true, pressed: false }).click()
      await group(page, 'favourites').getByRole('link', { name, exact: true }).waitFor()
    }
    await group(page, 'favourites').getByRole('link', { name: 'Companies', exact: true }).click()
    await page.waitForURL((url) => url.pathname === '/records/company')
    await page.goto(`/records/company/${nord}`)
    await heading(page, 'Nordic Harbour').waitFor()
  })

  await step(t, 'the palette shows both before anything is typed, and acts on the record', async () => {
    await palette(page).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+k')
    await palette(page)
      .getByRole('option', { name: /Away Oy/ })
      .waitFor()
    await typed(page).fill('>give')
    await palette(page).getByRole('option', { name: 'Give to somebody' }).waitFor()
    await page.keyboard.press('Enter')
    await palette(page).getByRole('option', { name: 'Lin Xiaowen' }).waitFor()
    await page.keyboard.press('Escape')
    await typed(page).fill('>history')
    await palette(page).getByRole('option', { name: 'Open the history' }).click()

    await page.getByRole('tab', { name: 'History', selected: true }).waitFor()
    assert.equal(new URL(page.url()).searchParams.get('tab'), 'history')
  })

  await step(t, 'Q makes a record of any kind without leaving the page', async () => {
    await page.keyboard.press('q')
    const form = page.getByRole('dialog', { name: /^New / })
    await form.getByRole('button', { name: 'What' }).click()
    await page.getByRole('option', { name: 'Company', exact: true }).click()
    await page
      .getByRole('dialog', { name: 'New company' })
      .getByRole('textbox', { name: 'Name' })
      .fill('Fjord Oy')
    await page.keyboard.press('Control+Enter')
    await form.waitFor({ state: 'detached' })

    await page.getByText('Fjord Oy created').waitFor()
    assert.equal(new URL(page.url()).pathname, `/records/company/${nord}`)
  })

  await step(t, 'the list of keys is complete, and finds what is typed', async () => {
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await keys.getByRole('searchbox').fill('favourites')
    await keys.getByText('Remove from favourites').waitFor()
    await page.keyboard.press('Escape')
    await keys.waitFor({ state: 'detached' })
  })

  await step(t, 'the sidebar narrows by key, and remembers it', async () => {
    await page.keyboard.press('[')
    await page.getByRole('button', { name: 'Widen the sidebar' }).waitFor()
    await eventually(async () => (await ask(page.context(), 'navigation', undefined, 'GET')).isNarrow, 'kept')
    await page.reload()
    await page.getByRole('button', { name: 'Widen the sidebar' }).click()
    await page.getByRole('button', { name: 'Narrow the sidebar' }).waitFor()
  })

  await step(t, 'back and forward lead through list, filter, record and tab', async () => {
    const filter = encodeURIComponent(JSON.stringify({ field: 'name', op: 'contains', value: 'Nordic' }))
    await page.goto('/records/company')
    await page.getByRole('row', { name: /Away Oy/ }).waitFor()
    await page.goto(`/records/company?filter=${filter}`)
    await page.getByRole('row', { name: /Away Oy/ }).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Nordic Harbour' }).last().click()
    await heading(page, 'Nordic Harbour').waitFor()
    await page.getByRole('tab', { name: 'Files' }).click()
    await page.getByRole('tab', { name: 'Files', selected: true }).waitFor()

    await page.goBack()
    await page.getByRole('tab', { name: 'Files', selected: false }).waitFor()
    await page.goBack()
    await page.getByRole('row', { name: /Nordic Harbour/ }).waitFor()
    assert.equal(await page.getByRole('row', { name: /Away Oy/ }).count(), 0)
    await page.goForward()
    await heading(page, 'Nordic Harbour').waitFor()
    assert.equal(await page.title(), 'Nordic Harbour · Kith')
  })
})

function side(page: Page) {
  return page.getByRole('navigation', { name: 'Navigation' }).first()
}

function group(page: Page, name: string) {
  return page.locator(`[data-group="${name}"]`)
}

function heading(page: Page, name: string) {
  return page.getByRole('heading', { name, level: 1 })
}

function palette(page: Page) {
  return page.getByRole('dialog', { name: 'Search and commands' })
}

function typed(page: Page) {
  return palette(page).getByRole('combobox')
}
