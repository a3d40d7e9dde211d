import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testBackground } from '../../../../test/background.ts'
import { password, testHouse } from '../../../../test/people.ts'
import { globalTable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

const background = testBackground()
const { installation, api, join } = await testHouse({ committed: background.committed })
const waiting = async (): Promise<unknown[]> =>
  (
    await installation.pool.query<{ payload: unknown }>(
      sql`select payload from ${globalTable('job')} where name = 'members.mail-reset' order by id`,
    )
  ).map(({ payload }) => payload)
const ask = (email: string) => api.browser().post('/password-resets', { email })

test('a link that was asked for outlives the process that was asked, and nothing that is kept opens an account', async () => {
  const { email } = await join('salesperson')
  assert.equal((await ask(email.toUpperCase())).status, 202)
  await ask(email)
  await ask('nobody@x.example')

  assert.deepEqual(await waiting(), [{ email }, { email: 'nobody@x.example' }], 'known or not alike')

  await background.start(installation)
  const { text } = await installation.mailTo(email, '/password-resets/')
  const token = /password-resets\/([\w-]{43})/.exec(text)![1]!
  const reset = await api
    .browser()
    .post(`/password-resets/${token}/password`, { password: `${password} anew` })
  assert.equal(reset.status, 201)
})
