import assert from 'node:assert/strict'
import { test } from 'node:test'
import { skippedLines, summary } from './report.ts'

test('what was skipped is told by file and reason, and the last line counts it', () => {
  const skip = 'the files are not here'
  const lines = skippedLines(
    [
      { name: 'one', file: '/kith/server/a.test.ts', skip },
      { name: 'two', file: '/kith/server/a.test.ts', skip },
      { name: 'three', file: '/kith/server/b.test.ts', skip: true },
    ],
    '/kith',
  )

  assert.deepEqual(lines, [
    'skip  server/a.test.ts: the files are not here (2 tests)',
    'skip  server/b.test.ts: no reason given (1 test)',
  ])
  assert.equal(summary({ passed: 5, failed: 0, skipped: 3 }), '5 passed, 0 failed, 3 skipped')
})
