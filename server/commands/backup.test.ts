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
const second = { KITH_DATA: join(folder, 'second'), DATABASE_URL: urlOf(await testDatabase()) }
const external = commandLine(second)

test('embedded to external and back: what was made works again, and its secret travels', async () => {
  const embedded = commandLine({ KITH_DATA: join(folder, 'first') })
  const again = commandLine({ KITH_DATA: join(folder, 'third') })
  const admin = ['--admin-email', 'lin@b.example', '--admin-password', password]
  await done(embedded, ['create-workspace', '--name', '云岭仪器', ...admin])

  const backedUp = await done(embedded, ['backup', file])
  const restored = await done(external, ['restore', file])
  const key = await done(external, ['api-key', 'create', '--member', 'lin@b.example', '--json'])
  await done(external, ['backup', join(folder, 'two.backup')])
  await done(again, ['restore', join(folder, 'two.backup')])
  const listed = await done(again, ['api-key', 'list', '--json'])

  const remembered = JSON.parse(readFileSync(join(folder, 'first', 'backups.json'), 'utf8'))
  assert.deepEqual(
    [remembered.length, remembered[0].bytes, remembered[0].isWhole],
    [1, statSync(file).size, true],
  )
  assert.match(backedUp, /^Backed up 1 workspace, \d+ rows and 0 files into /)
  assert.match(restored, /^Restored 1 workspace, /)
  assert.equal(JSON.parse(listed)[0].id, JSON.parse(key).id)
  assert.equal(secretIn('second'), secretIn('first'))
  assert.equal(secretIn('third'), secretIn('first'))
  assert.equal(statSync(file).mode & 0o077, 0)
})

test('what would lose or mix data is refused before anything is changed', async () => {
  const broken = join(folder, 'broken.backup')
  writeFileSync(broken, readFileSync(file).subarray(0, -9))
  const elsewhere = commandLine({ ...second, KITH_SECRET: 'another secret of thirty-two characters' })

  assert.match(await refused(external, ['backup', file]), /There is a file .* already/)
  assert.match(
    await refused(external, ['restore', file]),
    /There is data here already \(the workspace 云岭仪器\)/,
  )
  assert.match(await refused(external, ['restore', broken, '--replace']), /is not a whole Kith backup/)
  assert.match(await refused(elsewhere, ['restore', file]), /KITH_SECRET is another one than/)
  assert.match(
    await refused(external, ['backup', join(folder, 'no', 'such', 'x')]),
    /its folder does not exist/,
  )
  assert.match(await done(external, ['restore', file, '--replace']), /^Restored 1 workspace, /)
})

test('a backup without the secret needs it when it is restored', async () => {
  const bare = join(folder, 'bare.backup')
  const fourth = { KITH_DATA: join(folder, 'fourth'), DATABASE_URL: urlOf(await testDatabase()) }
  await done(external, ['backup', bare, '--without-secret'])
  const withIt = commandLine({ ...fourth, KITH_SECRET: secretIn('first') })

  assert.match(await refused(commandLine(fourth), ['restore', bare]), /The backup does not carry the secret/)
  assert.equal(existsSync(fourth.KITH_DATA), false)
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
