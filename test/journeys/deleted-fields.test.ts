import { test } from 'node:test'
import { runningKith } from './running-kith.ts'
import { ask, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('a view goes on without a field that was deleted, says which, and can let go of it', async (t) => {
  const page = await visitor(t, browser, address)
  await makeWorkspace(page)
  await makeRecords(page, 'company', [{ name: 'Northquay Oy', industry: 'technology' }])
  const context = page.context()
  const options = [{ key: 'a', label: { en: 'A' } }]
  const field = { name: 'grade', type: 'select', label: { en: 'Grade' }, options: { options } }
  await ask(context, 'objects/company/fields', field)
  const ways = [
    { layout: 'table', rowGroup: { field: 'grade' } },
    { layout: 'board', groupBy: 'grade' },
    { layout: 'chart', chart: { shape: 'bar', by: { field: 'grade' }, measure: { function: 'count' } } },
  ]
  const views: { id: string }[] = []
  for (const way of ways) {
    const view = { object: 'company', name: { en: `By grade: ${way.layout}` }, shared: true, ...way }
    views.push(await ask(context, 'views', view))
  }
  await ask(context, 'objects/company/fields/grade', undefined, 'DELETE')

  for (const [at, { layout }] of ways.entries()) {
    await step(t, `as a ${layout}`, async () => {
      await page.goto(`/records/company?view=${views[at]?.id}`)
      const gone = page.getByText('Grade was deleted: this view goes on without it.')
      await gone.waitFor()
      await page.getByRole('button', { name: 'Take it out' }).click()
      await gone.waitFor({ state: 'detached' })
    })
  }
})
