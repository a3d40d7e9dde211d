import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openBackupLog } from './backup-log.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-backup-log-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const made = (day: number) => ({ at: `2026-11-${day}T02:15:00.000Z`, bytes: 1_000 * day, isWhole: true })

test('backups are remembered, the newest first', () => {
  const log = openBackupLog(folder)
  const before = log.list()
  log.add(made(25))
  log.add(made(26))

  assert.deepEqual(before, [])
  assert.deepEqual(openBackupLog(folder).list(), [made(26), made(25)])
})

test('a file that is no list of backups says nothing, and the next backup begins anew', () => {
  writeFileSync(join(folder, 'backups.json'), '{broken')
  const log = openBackupLog(folder)

  assert.deepEqual(log.list(), [])
  log.add(made(27))
  assert.deepEqual(log.list(), [made(27)])
})
