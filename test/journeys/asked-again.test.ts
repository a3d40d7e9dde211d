import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { firstWorkspace } from '../people.ts'
import { runningKith } from './running-kith.ts'
import { ask, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()
// What is heard of one's own change is gathered for less than half a second, and what is dear asked within five.
const heardMs = 6_000

test('a save on the page of a record asks for what it may have changed, and for nothing else', async (t) => {
  const page = await visitor(t, browser, address)
  await makeWorkspace(page)
  const [acme = ''] = await makeRecords(page, 'company', [{ name: 'Acme Corporation', employees: 40 }])
  await makeRecords(page, 'deal', [{ name: 'Parts for pumps', company: acme }])
  // That it was opened is kept some seconds later, and then heard of too.
  const isKept = page.waitForResponse(/\/recent-records$/)
  await page.goto(`/records/company/${acme}`)
  await page.getByRole('button', { name: /^Employees/ }).waitFor()
  await isKept
  await page.waitForTimeout(heardMs)
  const asked = askedBy(page)
  const write = async (field: string, text: string) => {
    await page.getByRole('button', { name: new RegExp(`^${field}`) }).click()
    await page.getByRole('textbox', { name: field }).fill(text)
    await page.keyboard.press('Enter')
    await page.getByText(new RegExp(`^${field} of .* changed$`)).waitFor()
    await page.waitForTimeout(heardMs)
  }
  const saved = ['PATCH /records/company/{id}', 'GET /records/company/{id}/timeline']

  await step(t, 'of a number nothing but its history', async () => {
    await write('Employees', '8')

    assert.deepEqual(asked(), saved)
  })

  await step(t, 'of a telephone number also who else has it', async () => {
    await write('Phone', '+358401234567')

    const looks = ['POST /records/company/query', 'POST /records/company/query']
    assert.deepEqual(asked().toSorted(), [...saved, ...looks].toSorted())
  })
})

test('a record is asked for while the code of its page is on its way', async (t) => {
  const page = await visitor(t, browser, address)
  await signIn(page)
  const [beacon = ''] = await makeRecords(page, 'company', [{ name: 'Beacon Energy' }])
  const answers = ['records/company', 'layouts/company'].map((path) =>
    page.waitForResponse((answer) => answer.url().includes(`/api/v1/${path}`)),
  )
  await page.route(/\/assets\/record-page-.*\.js$/, async (route) => {
    await Promise.all(answers)
    await route.continue()
  })

  await page.goto(`/records/company/${beacon}`)

  await page.getByRole('heading', { name: 'Beacon Energy' }).waitFor()
})

test('which stages there are is asked once, whatever shows them', async (t) => {
  const page = await visitor(t, browser, address)
  await signIn(page)
  const asked = askedBy(page)
  await page.goto('/today')
  await page.getByRole('main').getByRole('link', { name: 'Parts for pumps' }).first().click()
  await page.getByRole('heading', { name: 'Parts for pumps' }).waitFor()
  await page
    .getByRole('radio', { name: /Qualify/ })
    .or(page.getByRole('button', { name: /Qualify/ }))
    .first()
    .waitFor()

  assert.deepEqual(
    asked().filter((request) => request.includes('/records/stage/')),
    ['POST /records/stage/query'],
  )
})

/** Signs the first workspace's administrator in. */
async function signIn(page: Page): Promise<void> {
  const { email, password } = firstWorkspace.administrator
  await ask(page.context(), 'session', { email, password })
}

function askedBy(page: Page): () => string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (!pathname.startsWith('/api/v1/')) return
    asked.push(`${request.method()} ${pathname.slice('/api/v1'.length).replace(/[0-9a-f-]{36}/, '{id}')}`)
  })
  return () => asked.splice(0)
}
