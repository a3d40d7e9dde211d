import { test } from 'node:test'
import { runningKith } from './running-kith.ts'
import { makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'
import { wordsOf } from './words.ts'

const address = await runningKith()
const browser = await openBrowser()
const words = wordsOf('en')
const today = 'modules/today'

test('whoever brought the deals of others is shown them, until they ask for their own', async (t) => {
  const page = await visitor(t, browser, address)
  await makeWorkspace(page)
  const [anna] = await makeRecords(page, 'member', [{ name: 'Anna Snelling' }])
  await makeRecords(page, 'deal', [{ name: 'Pumps for Halden', owner: anna, closeDate: '2026-01-05' }])
  const note = page.getByText(await words(today, 'othersInstead'))
  const choice = async (key: string) => page.getByText(await words(today, key), { exact: true })

  await step(t, 'what the team has stands there, with whose it is', async () => {
    await page.goto('/today')
    await note.waitFor()
    const deal = page.getByRole('link', { name: /Pumps for Halden/ }).first()
    await deal.getByText(/Anna Snelling/).waitFor()
  })

  await step(t, 'one’s own are asked for as before', async () => {
    await (await choice('mine')).click()
    await page.getByRole('heading', { name: await words(today, 'noneOfMine') }).waitFor()
    await note.waitFor({ state: 'hidden' })
  })

  await step(t, 'once one has a deal, today begins with it', async () => {
    await makeRecords(page, 'deal', [
      { name: 'Valves for Northquay', owner: await me(page), closeDate: '2026-01-06' },
    ])
    await page.goto('/today')
    await page
      .getByRole('link', { name: /Valves for Northquay/ })
      .first()
      .waitFor()
    await note.waitFor({ state: 'hidden' })
  })
})

async function me(page: Awaited<ReturnType<typeof visitor>>): Promise<string> {
  const answer = await page.context().request.get('/api/v1/session')
  return (await answer.json()).member.id
}
