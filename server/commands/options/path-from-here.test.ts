import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const script = join(import.meta.dirname, '../../../bin/kith.mjs')
const here = realpathSync(mkdtempSync(join(tmpdir(), 'kith-here-')))
after(() => rmSync(here, { recursive: true, force: true }))

/** What is said about a backup that is not there, which names where it was looked for. */
function lookedFor(environment: Record<string, string>, cwd: string): string {
  const { npm_lifecycle_event, ...outer } = process.env
  const env = { ...outer, KITH_DATA: join(here, 'data'), ...environment }
  return spawnSync(process.execPath, [script, 'restore', '--check', 'old.backup'], {
    cwd,
    env,
  }).stderr.toString()
}

test('a file is looked for where the person stands, not where the program is', () => {
  assert.match(lookedFor({}, here), new RegExp(`${here}/old\\.backup`))
})

test('npm, which runs scripts in the folder of the program, says where the person stands', () => {
  const byNpm = { npm_lifecycle_event: 'kith', INIT_CWD: here }

  assert.match(lookedFor(byNpm, join(import.meta.dirname, '../../..')), new RegExp(`${here}/old\\.backup`))
})
