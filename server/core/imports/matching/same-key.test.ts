import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ImportPart, ImportProblem } from '../../../../shared/core/imports/import-plan.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import { createRecord, listRecords } from '../../records/index.ts'
import { type FileRow, runImport } from '../running/run-import.ts'
import { storeDraft } from '../storing/stored-import.ts'

const part: ImportPart = {
  table: 0,
  object: 'company',
  action: 'upsert',
  key: 'externalId',
  columns: ['externalId', 'name'].map((path, at) => ({
    column: path,
    at,
    target: { kind: 'field', path },
  })),
}

test('a row whose key another row has in another case changes what that one made', async () => {
  const { ctx } = await testWorkspace()
  const problems: ImportProblem[] = []
  const stored = await storeDraft(ctx, { tables: [], plan: { parts: [part], quiet: true } })

  const { counts } = await runImport(ctx, stored, {
    open: () =>
      linesOf([
        ['Case-1', 'First'],
        ['CASE-1', 'Second'],
      ]),
    checkpoint: () => {},
    save: async (_, __, found) => void problems.push(...found),
  })

  assert.deepEqual(problems, [])
  assert.deepEqual([counts[0]!.created, counts[0]!.updated], [1, 1])
})

test('two spellings of one key in a file are told, and the rows around them are imported', async () => {
  const { ctx } = await testWorkspace()
  await createRecord(ctx, 'company', { name: 'There before', externalId: 'C-0' })
  // The database takes wide letters for the same ones; the second row does not find the first by its text.
  const rows = [
    ['c-0', 'Known'],
    ['AB-1', 'Narrow'],
    ['ＡＢ－１', 'Wide'],
    ...Array.from({ length: 20 }, (_, at) => [`N-${at}`, `New ${at}`]),
  ]
  const problems: ImportProblem[] = []
  const stored = await storeDraft(ctx, { tables: [], plan: { parts: [part], quiet: true } })

  const { counts } = await runImport(ctx, stored, {
    open: () => linesOf(rows),
    checkpoint: () => {},
    save: async (_, __, found) => void problems.push(...found),
  })

  assert.deepEqual(
    problems.map(({ line, code }) => [line, code]),
    [[4, 'records.not-unique']],
  )
  assert.deepEqual([counts[0]?.created, counts[0]?.updated, counts[0]?.failed], [21, 1, 1])
  const found = await listRecords(ctx, 'company', { sort: [{ field: 'name', direction: 'asc' }], limit: 1 })
  assert.equal(found.records[0]?.title, 'Known')
})

async function* linesOf(rows: readonly string[][]): AsyncIterable<FileRow> {
  for (const [at, cells] of rows.entries()) yield { line: at + 2, cells, problems: [], next: at }
}
