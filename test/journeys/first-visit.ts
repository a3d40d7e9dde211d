import type { Page } from 'playwright-core'
import { password } from '../people.ts'
import type { Words } from './words.ts'

/** Opens an empty installation, makes the workspace there, and comes to its first list. */
export async function firstVisit(page: Page, words: Words): Promise<void> {
  await signUp(page, words)
  await page.getByRole('link', { name: await words('modules/start', 'leaveGuide') }).waitFor()
  await page.goto('/records/deal')
  await page.getByRole('link', { name: await words('core/views', 'chooseFile') }).waitFor()
}

/** Opens an empty installation and makes the workspace there, which leads to the guide. */
export async function signUp(page: Page, words: Words): Promise<void> {
  const say = (key: string) => words('core/welcome', key)
  await page.goto('/')
  await page.getByRole('textbox', { name: await say('yourName') }).fill('林晓雯')
  await page.getByRole('textbox', { name: await say('workEmail') }).fill('lin@northquay.example')
  await page.getByLabel(await say('password'), { exact: true }).fill(password)
  await page.getByRole('textbox', { name: await say('workspaceName') }).fill('Northquay')
  await page.getByRole('button', { name: await say('createWorkspace') }).click()
}
