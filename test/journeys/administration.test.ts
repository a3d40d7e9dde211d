import assert from 'node:assert/strict'
import { test } from 'node:test'
import { password } from '../people.ts'
import { runningKith } from './running-kith.ts'
import { ask, change, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'
import { wordsOf } from './words.ts'

const address = await runningKith()
const browser = await openBrowser()
const words = wordsOf('en')

test('an administrator narrows a role, sees Kith through it, and finds both in the audit log', async (t) => {
  const page = await visitor(t, browser, address, 'en-US')
  await makeWorkspace(page)
  const [company] = await makeRecords(page, 'company', [{ name: 'Northquay Oy' }])
  await makeRecords(page, 'deal', [{ name: 'Seen by all' }])

  await step(
    t,
    'a change of the matrix is walked to by keyboard and told as lost before it is saved',
    async () => {
      const say = (key: string, values?: Record<string, unknown>) => words('core/settings/roles', key, values)
      await page.goto('/settings/roles/salesperson')
      const cell = async (verb: string) =>
        page.getByRole('button', {
          name: new RegExp(`^${await say('change', { object: 'Companies', verb: await say(verb) })}`),
        })
      await (await cell('update')).focus()
      for (const key of ['ArrowLeft', 'ArrowLeft', 'Enter']) await page.keyboard.press(key)
      await page.getByRole('option', { name: new RegExp(`^${await say('scopeOwn')}`) }).click()
      await page.getByText(await say('lose')).waitFor()
      await page.getByRole('button', { name: await say('save', { count: 1 }), exact: true }).click()
      await page.getByText(await say('saved', { name: 'Salesperson' })).waitFor()
    },
  )

  await step(t, 'seen as the role there is less, nothing can be changed, and the bar ends it', async () => {
    const say = (key: string, values?: Record<string, unknown>) => words('core/seeing-as', key, values)
    await page.getByRole('button', { name: await say('seeAs') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: await say('begin'), exact: true })
      .click()
    const bar = page.getByText(await say('bar', { role: 'Salesperson' }))
    await bar.waitFor()
    const refused = await page.context().request.post('/api/v1/records/company', {
      data: { name: 'x' },
      headers: { 'x-kith-request': '1' },
    })
    await page.goto('/records/company?view=all')
    const views = (key: string, values?: Record<string, unknown>) => words('core/views', key, values)
    await page.getByRole('heading', { name: 'Companies' }).waitFor()
    await bar.waitFor()
    const making = page.getByRole('button', { name: await views('newRecord', { name: 'company' }) })
    const asked = (await making.count()) + (await page.getByRole('button', { name: 'New view' }).count())
    await page.goto('/settings')
    await bar.waitFor()

    assert.equal((await refused.json()).error.code, 'http.seeing-as')
    assert.equal(asked, 0)
    assert.equal(await page.getByRole('link', { name: 'Roles', exact: true }).count(), 0)
    await page.getByRole('button', { name: await say('end') }).click()
    await page.getByRole('link', { name: 'Roles', exact: true }).waitFor()
  })

  await step(
    t,
    'through the eyes of who may change everything, nothing is drawn as if it could be',
    async () => {
      const why = 'You are looking at Kith as another role'
      await ask(page.context(), 'session/seeing-as', { role: 'manager' })
      await page.goto(`/records/company/${company}`)
      await page.getByText(why).waitFor()
      assert.equal(await page.locator('[data-edit]').count(), 0)
      assert.equal(await page.getByPlaceholder('Write a note').count(), 0)

      await page.goto('/records/deal?layout=board')
      await page.getByRole('heading', { name: 'Deals' }).waitFor()
      await page.getByText('Seen by all').waitFor()
      assert.equal(await page.getByRole('button', { name: /^(New|Add) / }).count(), 0)

      await ask(page.context(), 'session/seeing-as', undefined, 'DELETE')
      await ask(page.context(), 'session/seeing-as', { role: 'administrator' })
      await page.goto('/settings/workspace')
      await page.getByText(why).waitFor()
      const name = page.getByRole('main').getByRole('textbox').first()
      await name.waitFor()
      assert.ok(await name.isDisabled())
      await ask(page.context(), 'session/seeing-as', undefined, 'DELETE')
    },
  )

  await step(t, 'whoever looks searches the members, and puts nothing in another order', async () => {
    await ask(page.context(), 'favourites', { kind: 'record', object: 'company', target: company })
    const handle = page.getByRole('button', { name: /^Move / })
    await page.goto('/settings/menus')
    await page.getByRole('navigation').getByRole('link', { name: 'Northquay Oy' }).first().hover()
    await page.getByRole('main').getByRole('button', { name: 'Move Today' }).waitFor()
    await ask(page.context(), 'session/seeing-as', { role: 'administrator' })

    await page.reload()
    await page.getByRole('main').getByText('Today').waitFor()
    await page.getByRole('navigation').getByRole('link', { name: 'Northquay Oy' }).first().hover()
    assert.equal(await handle.count(), 0)
    await page.goto('/settings/members')
    const menu = page.getByRole('row').getByRole('button').last()
    await menu.waitFor()
    assert.ok(await menu.isDisabled())
    await page.getByRole('searchbox').fill('nobody')
    await page.getByText('No member matches').waitFor()
    await page.getByRole('button', { name: 'Clear the search and filters' }).click()
    await menu.waitFor()
    await ask(page.context(), 'session/seeing-as', undefined, 'DELETE')
  })

  await step(t, 'the audit log is narrowed to roles, and its entry opens to before and after', async () => {
    const say = (key: string, values?: Record<string, unknown>) => words('core/settings/audit', key, values)
    await page.goto('/settings/audit-log')
    await page.getByRole('button', { name: new RegExp(`^${await say('area')}:`) }).click()
    await page.getByRole('option', { name: await say('access') }).click()
    await page.waitForURL(/area=access/)
    const entry = page.getByRole('row').filter({ hasText: 'Changed the role' })
    await entry.getByRole('button', { name: await say('details') }).click()

    const roles = (key: string) => words('core/settings/roles', key)
    await page.getByText(`Companies, ${await roles('read')}`).waitFor()
    await page.getByRole('row').filter({ hasText: 'Began to see Kith as Salesperson' }).waitFor()
  })
})

test('工作区有标志和颜色，其他设备上的登录可以结束', async (t) => {
  const chinese = wordsOf('zh-Hans')
  const page = await visitor(t, browser, address, 'zh-CN')
  const elsewhere = await visitor(t, browser, address, 'zh-CN')
  for (const one of [page, elsewhere])
    await ask(one.context(), 'session', { email: 'lin@northquay.example', password })
  await change(page, 'me', { language: 'zh-Hans' })

  await step(t, 'the logo is shown in the sidebar, and everything is drawn in the colour', async () => {
    const say = (key: string) => chinese('core/settings/workspace', key)
    await page.goto('/settings/workspace')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: await say('chooseLogo') }).click()
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'
    const file = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) }
    await (await chooser).setFiles(file)
    await page.locator('nav img[src*="/logos/"]').waitFor()
    await page.getByRole('radio', { name: await chinese('platform/ui/colors', 'plum') }).click()
    await page.locator('html[data-accent="plum"]').waitFor()
  })

  await step(t, 'the other device is signed out', async () => {
    const say = (key: string) => chinese('core/settings/profile', key)
    await page.goto('/settings/security')
    await page.getByRole('button', { name: await say('endOthers') }).click()
    await page.getByText(await say('othersEnded')).waitFor()
    const state = await (await elsewhere.context().request.get('/api/v1/session')).json()

    assert.equal(state.state, 'signed-out')
  })
})
