import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ImportPart } from '../../../../shared/core/imports/import-plan.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import { listRecords } from '../../records/index.ts'
import { storeDraft } from '../storing/stored-import.ts'
import { type RunOptions, runImport } from './run-import.ts'
import { openTrial } from './trial.ts'

const part: ImportPart = {
  table: 0,
  object: 'company',
  action: 'create',
  key: null,
  columns: [{ column: 'Name', at: 0, target: { kind: 'field', path: 'name' } }],
}

test('a dry run that would remember too much ends with a sentence; the import itself has no such limit', async () => {
  const { ctx } = await testWorkspace()
  const plan = { parts: [part], quiet: true }
  const stored = await storeDraft(ctx, { tables: [], plan })
  const options: RunOptions = { open: manyRows, checkpoint: () => {}, save: async () => {} }
  const tryOut = (most: number) =>
    runImport(ctx, stored, { ...options, trial: openTrial(ctx, plan, { most }) })

  await assert.rejects(tryOut(900), { code: 'imports.too-long-to-try', params: { limit: 900 } })
  assert.equal((await tryOut(1_500)).counts[0]!.created, 1_500)
  assert.equal((await runImport(ctx, stored, options)).counts[0]!.created, 1_500)
  assert.equal((await listRecords(ctx, 'company', { count: true })).page.count?.value, 1_500)
})

async function* manyRows() {
  for (let line = 2; line < 1_502; line++)
    yield { line, cells: [`Company ${line}`], problems: [], next: line }
}
