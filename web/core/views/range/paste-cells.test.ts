import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordLimits } from '../../../../shared/core/records.ts'
import { shownToast } from '../../../platform/ui/toast-store.ts'
import { type Pasting, pasteCells } from './paste-cells.ts'

test('more lines than can be pasted are told so, however many they are', async () => {
  const said = (key: string, params?: { count?: number }) => `${key} ${params?.count}`
  // Nothing else of it is looked at.
  const pasting = { table: { columns: [] }, t: said } as unknown as Pasting
  const text = 'Ada\tL\n'.repeat(300_000)

  await pasteCells(pasting, { row: 0, column: 0, isEditing: false }, { text, own: '' })

  assert.equal(shownToast()?.text, `tooManyRows ${recordLimits.batch}`)
})
