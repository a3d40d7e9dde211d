import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator } from 'playwright-core'
import { runningKith } from './running-kith.ts'
import { makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

const arabic = 'شركة النور للتجارة والخدمات اللوجستية والاستشارات الهندسية (ABC-123)'
const endless = 'Nordschiffbaugesellschaft'.repeat(12)

test('a name is known by its beginning, however long it is and whichever way it runs', async (t) => {
  const page = await visitor(t, browser, address)
  await makeWorkspace(page)
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
