import { test } from 'node:test'
import { runningKith } from './running-kith.ts'
import { makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('a record is written in place, tells its history, and a change is taken back', async (t) => {
  // Where loading the page anew loses an answer, what was sent is sent again and found to be there.
  const page = await visitor(t, browser, address, 'en-GB', [503, 412])
  await makeWorkspace(page)
  const [id = ''] = await makeRecords(page, 'company', [{ name: 'Acme Corporation', employees: 40 }])
  await page.goto(`/records/company/${id}`)
  const edit = () => page.getByRole('button', { name: /^Employees/ }).press('Enter')

  await step(t, 'a value is written where it stands', async () => {
    await edit()
    await page.getByRole('textbox', { name: 'Employees' }).fill('250')
    await page.keyboard.press('Enter')

    await page.getByText('250', { exact: true }).first().waitFor()
  })

  await step(t, 'Escape leaves a value as it was', async () => {
    await edit()
    await page.getByRole('textbox', { name: 'Employees' }).fill('9')
    await page.keyboard.press('Escape')

    await page.getByText('250', { exact: true }).first().waitFor()
  })

  await step(t, 'E edits the fact one is at, and A chooses whose the record is', async () => {
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: 'Employees' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('a')
    await page.getByRole('combobox', { name: 'Owner' }).waitFor()
    await page.keyboard.press('Escape')

    await page.getByRole('combobox', { name: 'Owner' }).waitFor({ state: 'detached' })
  })

  await step(t, 'the history says who changed what from what to what', async () => {
    await page.getByRole('tab', { name: 'History' }).click()

    await page
      .getByRole('listitem')
      .filter({ hasText: /Lin Xiaowen changed Employees from 40 to 250/ })
      .waitFor()
  })

  await step(t, 'a change is taken back from the history, which says so too', async () => {
    await page.getByRole('button', { name: 'Undo this change' }).first().click()

    await page.getByText(/^Change of .+ undone$/).waitFor()
    await page
      .getByRole('listitem')
      .filter({ hasText: /changed Employees from 250 to 40/ })
      .waitFor()
  })

  await step(t, 'what was taken back is so after loading the page anew', async () => {
    await page.reload()

    await page.getByText('40', { exact: true }).first().waitFor()
  })

  await step(
    t,
    'what is written and not saved is there after loading the page anew, and is sent by itself',
    async () => {
      const note = page.getByRole('textbox', { name: 'Write a note' })
      await page.getByRole('tab', { name: 'Timeline' }).click()
      await note.fill('Call them on Monday')
      await page.route('**/api/v1/records/company/**', (route) =>
        route.request().method() === 'PATCH' ? route.fulfill({ status: 503 }) : route.continue(),
      )
      await edit()
      await page.getByRole('textbox', { name: 'Employees' }).fill('300')
      await page.keyboard.press('Enter')
      await page
        .getByRole('img', { name: /^Not saved yet/ })
        .first()
        .waitFor()
      // Taken before the page is loaded anew, it would be told on the page that goes.
      await page.reload()
      await page.unroute('**/api/v1/records/company/**')

      await note.and(page.getByText('Call them on Monday')).waitFor()
      await page.getByText('Saved what waited: Acme Corporation').waitFor()
      await page.getByRole('img', { name: /^Not saved yet/ }).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Employees 300' }).waitFor()
    },
  )

  await step(
    t,
    'a note that was saved or changed is what is taken back, and not the change before',
    async () => {
      const note = page.getByRole('listitem').filter({ hasText: 'Lin Xiaowen wrote a note' })
      await page.getByRole('textbox', { name: 'Write a note' }).focus()
      await page.keyboard.press('Control+Enter')
      await page.getByText('Note saved').waitFor()
      await note.getByText('Call them on Monday').waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('z')
      await note.waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Redo' }).waitFor()
      await page.keyboard.press('z')
      await note.getByText('Call them on Monday').waitFor()

      await note.getByRole('button', { name: 'More' }).click()
      await page.getByRole('menuitem', { name: 'Edit' }).click()
      await note.getByRole('textbox').fill('Call them on Tuesday')
      await note.getByRole('button', { name: 'Save note' }).click()
      await page.getByText('Note saved').waitFor()
      await note.getByText('Call them on Tuesday').waitFor()
      await page.keyboard.press('Control+z')
      await note.getByText('Call them on Monday').waitFor()
      await page.getByRole('button', { name: 'Employees 300' }).waitFor()
    },
  )
})
