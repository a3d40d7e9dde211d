import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startEvents } from '../../../../shared/modules/start/start-events.ts'
import { startAuditWords } from './start-audit-words.ts'

test('what stands in the log of the first steps says something, and nothing else does', () => {
  const said = Object.entries(startAuditWords.sentences).filter(([, sentence]) => sentence !== null)
  const logged = Object.entries(startEvents).filter(([, { area }]) => area !== null)

  assert.ok(logged.length > 0)
  assert.deepEqual(said.map(([kind]) => kind).sort(), logged.map(([kind]) => kind).sort())
})
