import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { commandLineOn } from '../../test/command-line.ts'
import { testDatabase } from '../../test/database.ts'

test('an import says which links it could not make, makes them when told to, and is taken back', async () => {
  const kith = commandLineOn(await testDatabase())
  const who = ['--admin-email', 'ada@maven.example', '--admin-password', 'a long enough phrase']
  assert.equal((await kith(['create-workspace', '--name', 'Maven', ...who])).code, 0)
  const place = mkdtempSync(join(tmpdir(), 'kith-import-'))
  after(() => rmSync(place, { recursive: true, force: true }))
  const deals = join(place, 'deals.csv')
  writeFileSync(deals, 'name,stage,amount\nCrane,Engaging,10\nMill,Engaging,20\n')
  const first = join(place, 'first.csv')
  writeFileSync(first, 'name,stage,amount\nBridge,Qualify,5\n')
  assert.equal((await kith(['import', first, '--object', 'deal'])).code, 0)
  const files = [deals, '--object', 'deal', '--errors', place]
  const exported = async () =>
    (await kith(['export', 'deal', '--fields', 'name,stage', '--format', 'csv'])).out.trim().split('\n')

  const tried = await kith(['import', ...files, '--dry-run'])
  assert.match(tried.out, /that is not there: “Engaging” \(2\); they would come into the first there is/)
  assert.match(tried.out, /Nothing was written/)
  const plain = await kith(['import', ...files])
  assert.match(
    plain.out,
    /2 Deals name a Stage \(column stage\) that is not there: “Engaging” \(2\); they came into/,
  )
  const [, id = ''] = /npm run kith -- undo (\S+)/.exec(plain.out) ?? []
  const undone = await kith(['undo', id])
  assert.match(undone.out, /^2 records undone, 0 left as they were/, undone.err)
  assert.equal((await exported()).length, 2)

  const made = await kith(['import', ...files, '--create-missing'])
  assert.equal(made.code, 0, made.err)
  assert.doesNotMatch(made.out, /not there/)
  assert.match((await exported()).join('\n'), /Engaging/)
})
