import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { type TestContext, test } from 'node:test'
import { divide } from './queues.ts'

test('every file is in one queue or has a process alone', (t) => {
  const files = [
    'server/commands/jobs.test.ts',
    'server/core/access/access-mark.test.ts',
    'shared/platform/money.test.ts',
    'test/crash/database.test.ts',
    'test/hostile/records.test.ts',
    'test/journeys/board.test.ts',
    'test/journeys/every-page.test.ts',
  ]

  const { queues, processes, alone } = divided(t, files)

  assert.deepEqual([...queues.flat(), ...alone].toSorted(), files)
  assert.deepEqual(alone.toSorted(), [files[0], ...files.slice(3)])
  assert.deepEqual(processes, [0, 1])
})

test('what takes longest is begun with', (t) => {
  const { alone } = divided(t, ['test/journeys/board.test.ts', 'test/journeys/every-page.test.ts'])

  assert.deepEqual(alone, ['test/journeys/every-page.test.ts', 'test/journeys/board.test.ts'])
})

function divided(t: TestContext, files: string[]) {
  const { shared, alone } = divide(files)
  t.after(() => rmSync(shared.folder, { recursive: true }))
  return { queues: shared.queues, processes: shared.processes, alone }
}
