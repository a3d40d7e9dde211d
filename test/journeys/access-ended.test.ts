import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { password } from '../people.ts'
import { runningKith } from './running-kith.ts'
import { ask, makeWorkspace, openBrowser, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('whoever is signed out signs in again where they are, and whoever is shut out is told so', async (t) => {
  const administrator = await visitor(t, browser, address)
  await makeWorkspace(administrator)
  const { page, memberId } = await joined(t, administrator)
  await page.goto('/records/deal')
  await page.getByRole('heading', { name: 'Deals', exact: true }).waitFor()

  await ask(page.context(), 'session', undefined, 'DELETE')

  await page.getByText('You were signed out. Sign in again to go on.').waitFor()
  assert.equal(new URL(page.url()).pathname, '/records/deal')
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  // Signed in, the page asks anew and listens; shut out before it does, it would be refused and only know that.
  const answered = ['objects', 'records/deal/query', 'navigation', 'events/stream'].map((asked) =>
    page.waitForResponse((answer) => answer.ok() && answer.url().includes(`/api/v1/${asked}`)),
  )
  await page.getByRole('button', { name: 'Sign in' }).click()
  await Promise.all(answered)
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await ask(administrator.context(), `members/${memberId}/deactivation`)

  await page.getByText('You no longer have access to this workspace.').waitFor()
})

async function joined(t: TestContext, administrator: Page): Promise<{ page: Page; memberId: string }> {
  const person = { name: 'Wei', email: 'wei@northquay.example', role: 'salesperson' }
  const { link, invitation } = await ask(administrator.context(), 'invitations', person)
  // Signed out, what the page asks is refused.
  const page = await visitor(t, browser, address, 'en-GB', [401])
  await ask(page.context(), `invitations/${link.split('/').at(-1)}/acceptance`, { password })
  return { page, memberId: invitation.memberId }
}
