import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { commandLine, type Kith, urlOf } from '../../test/command-line.ts'
import { testDatabase } from '../../test/database.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith test backup '))
after(() => rmSync(folder, { recursive: true, force: true }))
const password = 'a long enough phrase'
const file = join(folder, 'one.backup')

test('embedded to external and back: what was made works again, and its secret travels', async () => {
  const embedded = commandLine({ KITH_DATA: join(folder, 'first') })
  const external = commandLine({
    KITH_DATA: join(folder, 'second'),
    DATABASE_URL: urlOf(await testDatabase()),
  })
  const again = commandLine({ KITH_DATA: join(folder, 'third') })
  await done(embedded, [
    'create-workspace',
    '--name',
    '云岭仪器',
    '--admin-email',
    'lin@b.example',
    '--admin-password',
    password,
  ])
  const key = await done(embedded, ['api-key', 'create', '--member', 'lin@b.example', '--json'])

  const backedUp = await done(embedded, ['backup', file])
  const restored = await done(external, ['restore', file])
  const listed = await done(external, ['api-key', 'list', '--json'])
  await done(external, ['backup', join(folder, 'two.backup')])
  await done(again, ['restore', join(folder, 'two.backup')])
  const listedAgain = await done(again, ['api-key', 'list', '--json'])

  assert.match(backedUp, /^Backed up 1 workspace, \d+ rows and 0 files into /)
  assert.match(restored, /^Restored 1 workspace, /)
  assert.equal(JSON.parse(listed)[0].id, JSON.parse(key).id)
  assert.equal(listedAgain, listed)
  assert.equal(secretIn('second'), secretIn('first'))
  assert.equal(secretIn('third'), secretIn('first'))
  assert.equal(statSync(file).mode & 0o077, 0)
})

test('what would lose or mix data is refused before anything is changed', async () => {
  const first = commandLine({ KITH_DATA: join(folder, 'first') })
  const other = { KITH_DATA: join(folder, 'fourth'), DATABASE_URL: urlOf(await testDatabase()) }
  writeFileSync(join(folder, 'broken.backup'), readFileSync(file).subarray(0, -9))
  const elsewhere = { ...other, KITH_SECRET: 'another secret of thirty-two characters' }

  assert.match(await refused(first, ['backup', file]), /There is a file .* already/)
  assert.match(
    await refused(first, ['restore', file]),
    /There is data here already \(the workspace 云岭仪器\)/,
  )
  assert.match(
    await refused(first, ['restore', join(folder, 'broken.backup'), '--replace']),
    /is not a whole Kith backup/,
  )
  assert.match(await refused(commandLine(elsewhere), ['restore', file]), /KITH_SECRET is another one than/)
  assert.match(await refused(first, ['backup', join(folder, 'no', 'such', 'x')]), /its folder does not exist/)
  assert.equal(existsSync(other.KITH_DATA), false)
  assert.match(await done(first, ['restore', file, '--replace']), /^Restored 1 workspace, /)
})

test('a backup without the secret needs it when it is restored', async () => {
  const bare = join(folder, 'bare.backup')
  const DATABASE_URL = urlOf(await testDatabase())
  await done(commandLine({ KITH_DATA: join(folder, 'first') }), ['backup', bare, '--without-secret'])
  const without = commandLine({ KITH_DATA: join(folder, 'fifth'), DATABASE_URL })
  const withIt = commandLine({
    KITH_DATA: join(folder, 'fifth'),
    DATABASE_URL,
    KITH_SECRET: secretIn('first'),
  })

  assert.match(await refused(without, ['restore', bare]), /The backup does not carry the secret/)
  assert.match(await done(withIt, ['restore', bare]), /^Restored 1 workspace, /)
})

function secretIn(data: string): string {
  return readFileSync(join(folder, data, 'secret'), 'utf8').trim()
}

async function done(kith: Kith, parameters: string[]): Promise<string> {
  const { code, out, err } = await kith(parameters)
  assert.equal(code, 0, `${parameters.join(' ')}: ${err}`)
  return out
}

async function refused(kith: Kith, parameters: string[]): Promise<string> {
  const { code, err } = await kith(parameters)
  assert.equal(code, 1, `${parameters.join(' ')}: ${err}`)
  return err
}
