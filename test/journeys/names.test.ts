import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator } from 'playwright-core'
import { eventually } from '../crash/processes.ts'
import { runningKith } from './running-kith.ts'
import { makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()
const host = await browser.newContext({ baseURL: address })
await makeWorkspace(await host.newPage())
const signedIn = { storageState: await host.storageState() }

const arabic = 'شركة النور للتجارة والخدمات اللوجستية والاستشارات الهندسية (ABC-123)'
const long = 'Nordschiffbaugesellschaft'.repeat(4)
const endless = 'Nordschiffbaugesellschaft'.repeat(12)

test('a name is known by its beginning, however long it is and whichever way it runs', async (t) => {
  const page = await visitor(t, browser, address, 'en-GB', [], signedIn)
  const [company] = await makeRecords(page, 'company', [{ name: arabic }])
  await makeRecords(page, 'deal', [
    { name: endless, company, amount: { amount: '123456789012.5', currency: 'EUR' } },
  ])

  await step(t, 'among the records opened last it is cut at its own end', async () => {
    await page.goto(`/records/company/${company}`)
    const recent = page.getByRole('navigation').locator(`a[href$="${company}"]`)
    const name = recent.getByText(arabic, { exact: true })
    await name.waitFor()
    assert.ok(await isCut(name))
    assert.ok(await seesItsBeginning(name))
  })

  await step(t, 'a related record with a stage and a large amount still has a name', async () => {
    const row = page.locator('[data-related-row]').filter({ hasText: 'Nordschiff' })
    const name = row.getByTitle(endless)
    await name.waitFor()
    const [shown, whole] = [await name.boundingBox(), await row.boundingBox()]
    assert.ok(shown && whole && shown.width > whole.width / 4, `${shown?.width} of ${whole?.width}`)
  })

  await step(t, 'in a table, and among what the search finds', async () => {
    await page.goto('/records/company')
    const inTable = page.getByRole('row').filter({ hasText: 'ABC-123' }).locator('bdi').first()
    await inTable.waitFor()
    assert.ok(await seesItsBeginning(inTable))

    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').fill('النور')
    const found = page.getByRole('option').filter({ hasText: 'ABC-123' }).locator('bdi').first()
    await found.locator('b').waitFor()
    assert.equal(
      await found.evaluate((name) => name.ownerDocument.defaultView.getComputedStyle(name).direction),
      'rtl',
    )
    assert.ok(await seesItsBeginning(found))
  })
})

test('what is to be done today stands in columns, and stays on the screen of a phone', async (t) => {
  const page = await visitor(t, browser, address, 'en-GB', [], signedIn)
  const [company] = await makeRecords(page, 'company', [{ name: endless }])
  const late = { company, closeDate: '2026-01-15' }
  await makeRecords(page, 'deal', [
    { ...late, name: 'Pump', nextStep: 'Call', amount: { amount: '123456789012.5', currency: 'EUR' } },
    { ...late, name: 'Valve', nextStep: 'Ask', amount: { amount: '5', currency: 'EUR' } },
  ])
  const rowOf = (name: string) => page.getByRole('listitem').filter({ hasText: name }).first()

  await step(t, 'amounts end under each other, and what is to be done begins there', async () => {
    await page.goto('/today?of=all')
    const ends = (name: string, amount: string) => rightOf(rowOf(name).getByText(amount))
    assert.equal(await ends('Pump', '€123,456,789,012.50'), await ends('Valve', '€5'))
    const begins = (name: string, next: string) => leftOf(rowOf(name).getByText(next, { exact: true }))
    assert.equal(await begins('Pump', 'Call'), await begins('Valve', 'Ask'))
  })

  await step(t, 'a row that is cut says the whole of it where the pointer rests', async () => {
    await rowOf('Pump').getByText('Call').hover()
    await rowOf('Pump').getByTitle(endless).waitFor()
  })

  await step(t, 'on a phone the name of the company ends with the screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    const fact = rowOf('Pump').getByText(endless)
    await fact.waitFor()
    assert.ok((await rightOf(fact)) <= 390, `it reaches to ${await rightOf(fact)}`)
    assert.ok(await isCut(fact))
  })
})

test('facts of a record keep their words and amounts whole, and the head keeps what it has room for', async (t) => {
  const page = await visitor(t, browser, address, 'en-GB', [], signedIn)
  const [company] = await makeRecords(page, 'company', [{ name: `Vereinigte ${long}` }])
  const [deal, usual] = await makeRecords(page, 'deal', [
    {
      name: 'Juniper Consulting: Company-wide rollout of pumps',
      company,
      nextStep: 'Send the revised offer with all pages',
      amount: { amount: '123456789012345.67', currency: 'CNY' },
    },
    {
      name: 'Juniper Consulting: Company-wide rollout',
      nextStep: 'Send the offer',
      closeDate: '2027-01-15',
      amount: { amount: '18000', currency: 'EUR' },
    },
  ])
  const fact = (name: string) => page.locator(`[data-facts] [data-field="${name}"]`)
  const linesOf = (place: Locator, line: number) =>
    place.evaluate((one, height) => Math.round(one.getBoundingClientRect().height / height), line)

  await step(t, 'a name has two lines, and the whole of it where the pointer rests', async () => {
    await page.goto(`/records/deal/${deal}`)
    const name = fact('company').getByRole('link')
    await name.waitFor()
    assert.equal(await linesOf(name, 20), 2)
    // What moves below a pointer while a page comes is not what it rests at.
    await eventually(async () => {
      await page.mouse.move(0, 0)
      await name.hover()
      await page.waitForTimeout(300)
      return (await name.getAttribute('title'))?.includes(long)
    }, 'the whole name')
  })

  await step(t, 'an amount has one line and all its figures', async () => {
    const amount = fact('amount').locator('[data-shown] > *')
    assert.equal(await linesOf(amount, 20), 1)
    assert.ok(!(await isCut(amount)))
  })

  await step(t, 'the next step and the owner stay in the head of a narrow window', async () => {
    await page.setViewportSize({ width: 1200, height: 900 })
    await page.goto(`/records/deal/${usual}`)
    const head = page.getByRole('main').locator('dl').first()
    for (const name of ['Amount', 'Close date', 'Next step', 'Owner'])
      await head.getByText(name, { exact: true }).waitFor()
  })
})

async function rightOf(place: Locator): Promise<number> {
  await place.waitFor()
  const box = await place.boundingBox()
  assert.ok(box)
  return Math.round(box.x + box.width)
}

async function leftOf(place: Locator): Promise<number> {
  await place.waitFor()
  return Math.round((await place.boundingBox())?.x ?? Number.NaN)
}

const isCut = (name: Locator): Promise<boolean> => name.evaluate((one) => one.scrollWidth > one.clientWidth)

// Where its first letter stands must lie within all that cuts it.
const seesItsBeginning = (name: Locator): Promise<boolean> =>
  name.evaluate((one) => {
    const page = one.ownerDocument
    const letters = page.createTreeWalker(one, 4).nextNode()
    const range = page.createRange()
    range.setStart(letters, 0)
    range.setEnd(letters, 1)
    const first = range.getBoundingClientRect()
    for (let box = one; box; box = box.parentElement) {
      const { left, right } = box.getBoundingClientRect()
      const isCutting = page.defaultView.getComputedStyle(box).overflowX !== 'visible'
      if (isCutting && (first.right > right + 1 || first.left < left - 1)) return false
    }
    return true
  })
