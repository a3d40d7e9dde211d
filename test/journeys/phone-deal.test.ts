import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runningKith } from './running-kith.ts'
import { change, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('on a phone a deal has its actions at the thumb, and its list all tools in sight', async (t) => {
  const page = await visitor(t, browser, address, 'fi-FI', [], {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await makeWorkspace(page)
  const [contact] = await makeRecords(page, 'contact', [
    { name: { first: 'Aino', last: 'Virta' }, phone: '+358401234567', email: 'aino@virta.fi' },
  ])
  const [deal] = await makeRecords(page, 'deal', [{ name: 'Forty licences', contact }])
  await page.goto(`/records/deal/${deal}`)
  const row = page.getByRole('toolbar', { name: 'Call, write, move' })

  await step(t, 'its contact is called and written to from there', async () => {
    const call = row.getByRole('link', { name: 'Call: +358401234567' })
    await call.waitFor()

    assert.equal(await call.getAttribute('href'), 'tel:+358401234567')
    await row.getByRole('link', { name: 'Mail: aino@virta.fi' }).waitFor()
    const box = await row.boundingBox()
    assert.ok(box && box.y > 844 * 0.8, 'in reach of the thumb')
  })

  await step(t, 'it goes to another stage, and a note is begun', async () => {
    await row.getByRole('button', { name: 'Move: Move to' }).click()
    await page.getByRole('dialog').getByText('Discovery').click()
    await page.getByText('Forty licences moved to Discovery').waitFor()
    await row.getByRole('button', { name: 'Note: Write a note' }).click()

    await page.locator('textarea:focus').waitFor()
  })

  await step(t, 'in Finnish no tool of its board lies under another', async () => {
    await change(page, 'me', { language: 'fi' })
    await page.clock.setFixedTime(Date.now() + 60 * 86_400_000)
    await page.goto('/records/deal?layout=board')
    await page.getByRole('button', { name: '1 pysähtynyt' }).waitFor()
    const tools = page.getByRole('toolbar', { name: 'Luettelon työkalut' })
    const sort = await tools.getByRole('button', { name: /^Lajittele/ }).boundingBox()
    const search = await tools.locator('[data-stays]').boundingBox()

    assert.ok(sort && search && sort.x + sort.width <= search.x + 1)
  })
})
