import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testApi } from '../../test/api.ts'
import { commandLineOn } from '../../test/command-line.ts'
import { testDatabase } from '../../test/database.ts'
import { testInstallation } from '../../test/installation.ts'
import { modules } from '../modules.ts'
import { createPool } from '../platform/database/pool.ts'
import { sql } from '../platform/database/sql.ts'

const connection = await testDatabase()
const pool = createPool(connection)
after(() => pool.close())
const kith = commandLineOn(connection)
const password = 'a long enough phrase'
const northquay = ['--name', 'Northquay', '--admin-email', 'Lin@Northquay.example']

test('commands make a workspace, members and keys that then work over the API', async () => {
  const none = await kith(['api-key', 'list'])
  const made = await kith(
    ['create-workspace', ...northquay, '--admin-password', '-', '--language', 'fi'],
    `${password}\n`,
  )
  const key = await kith(['api-key', 'create', '--member', 'lin@northquay.example', '--expires', '1d'])
  const invited = await json(['create-member', ...person('ada'), '--json'])
  const joined = await json(['create-member', ...person('bo'), '--password', password, '--json'])

  assert.deepEqual(
    [none.code, none.err],
    [1, 'There is no workspace yet. Make one with "npm run kith -- create-workspace".\n'],
  )
  assert.match(
    made.out,
    /^workspace=[a-z0-9]{8}\nworkspaceId=\S+\nname=Northquay\nmemberId=\S+\nemail=lin@northquay\.example\n$/,
  )
  assert.match(key.out, /^kth_\S+\n$/)
  const api = await testApi(await testInstallation({ modules, pool }))
  const program = api.program(key.out.trim())
  const seen = await program.get('/members')
  assert.deepEqual(
    seen.body.members.map((one: { name: string; status: string }) => [one.name, one.status]),
    [
      ['ada', 'invited'],
      ['bo', 'active'],
      ['Lin', 'active'],
    ],
  )
  const settings = await program.get('/workspace')
  assert.deepEqual(settings.body.languages, ['fi'])
  assert.equal(
    (await api.browser().post('/session', { email: 'bo@northquay.example', password })).status,
    201,
  )
  const token = String(invited.invitation).split('/').at(-1)
  assert.equal((await api.browser().post(`/invitations/${token}/acceptance`, { password })).status, 201)
  assert.match(joined.memberId as string, /^[0-9a-f-]{36}$/)
})

test('a key can be listed and ended', async () => {
  const made = await json([
    'api-key',
    'create',
    '--member',
    'lin@northquay.example',
    '--scopes',
    'read',
    '--json',
  ])
  const before = await kith(['api-key', 'list', '--json'])
  const gone = await kith(['api-key', 'revoke', String(made.id)])
  const after = await kith(['api-key', 'list'])

  const listed = JSON.parse(before.out).find((one: { id: string }) => one.id === made.id)
  assert.deepEqual(listed.scopes, ['read'])
  assert.equal(gone.code, 0)
  assert.equal(after.out.includes(String(made.id)), false)
  assert.equal(before.out.includes(String(made.key)), false)
})

test('bad input is refused with one sentence and exit code 1, and makes nothing', async () => {
  const before = await counts()
  const refusals: [string[], RegExp][] = [
    [['create-workspace', '--name', ' ', '--admin-email', 'a@b.example'], /^--name is required\.\n$/],
    [
      ['create-workspace', '--name', 'X', '--admin-email', 'a@b'],
      /^--admin-email is no valid e-mail address\.\n$/,
    ],
    [['create-workspace', '--name', 'X', '--admin-email', 'new@b.example'], /so a password is needed\.\n$/],
    [
      ['create-workspace', '--name', 'X', '--admin-email', 'new@b.example', '--admin-password', 'short'],
      /^Choose another password: needs at least 10 characters\.\n$/,
    ],
    [
      ['create-workspace', ...northquay, '--admin-password', 'quite another phrase'],
      /^lin@northquay\.example has a password here already, and it is another one\./i,
    ],
    [['create-workspace', ...northquay, '--time-zone', 'Mars/Olympus'], /^--time-zone is no time zone\.\n$/],
    [['create-member', ...person('eve', 'boss')], /^There is no role boss\. The roles are: administrator, /],
    [
      ['create-member', ...person('bo'), '--password', password],
      /^This person is a member of the workspace already\.\n$/,
    ],
    [
      ['create-member', ...person('eve'), '--team', 'Nobody'],
      /^There is no team Nobody\. Make it in the settings/,
    ],
    [
      ['api-key', 'create', '--member', 'no@one.example'],
      /^There is no member with the e-mail address no@one\.example/,
    ],
    [
      ['api-key', 'create', '--member', 'lin@northquay.example', '--expires', '2020-01-01'],
      /^The key would have expired already/,
    ],
    [['api-key', 'revoke', 'x'], /^The id is no valid uuid\.\n$/],
    [
      ['api-key', 'list', '--workspace', 'nowhere'],
      /^There is no workspace with the key, id or name nowhere\.\n$/,
    ],
  ]
  const outcomes = await Promise.all(refusals.map(([parameters]) => kith(parameters)))
  for (const [at, { code, out, err }] of outcomes.entries()) {
    assert.match(err, refusals[at]![1])
    assert.deepEqual([code, out], [1, ''], err)
  }
  assert.deepEqual(await counts(), before)
})

function person(name: string, role = 'salesperson'): string[] {
  return ['--email', `${name}@northquay.example`, '--name', name, '--role', role]
}

async function json(parameters: string[]): Promise<Record<string, unknown>> {
  const { code, out, err } = await kith(parameters)
  assert.equal(code, 0, err)
  return JSON.parse(out)
}

function counts(): Promise<unknown[][]> {
  return pool.rows(sql`
    select (select count(*) from kith.workspace), (select count(*) from kith.identity),
      (select count(*) from kith.membership), (select count(*) from kith.api_key)`)
}
