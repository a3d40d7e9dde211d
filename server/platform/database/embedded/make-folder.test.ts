import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { makeFolder } from './make-folder.ts'

const place = mkdtempSync(join(tmpdir(), 'kith-folder-'))
after(() => rmSync(place, { recursive: true, force: true }))

test('a data folder is made with those it lies in, closed to others, and kept when it is there', () => {
  const folder = join(place, 'far', 'away', 'data')

  makeFolder(folder)
  writeFileSync(join(folder, 'secret'), 'x')
  makeFolder(folder)

  assert.equal(statSync(folder).mode & 0o777, 0o700)
  assert.ok(statSync(join(folder, 'secret')).isFile())
})

test('what is no folder, or cannot be one, is refused', () => {
  const file = join(place, 'file')
  writeFileSync(file, '')

  for (const path of [file, join(file, 'data')])
    assert.throws(() => makeFolder(path), { code: 'config.no-data-folder' }, path)
})

test('where the system makes no folders that is said, at once', { skip: noProc() }, () => {
  assert.throws(() => makeFolder('/proc/kith/data'), { code: 'config.no-data-folder' })
})

function noProc(): boolean {
  return statSync('/proc/self', { throwIfNoEntry: false }) === undefined
}
