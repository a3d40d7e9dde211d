import { fewRecords, type RecordWrite } from '../../core/records/index.ts'
import type { Transaction } from '../../platform/context.ts'
import { write } from './add-pipelines.ts'
import type { AppliedTemplate } from './start-state.ts'

/** Puts a template's pipelines into the bin; the one of a new workspace that made way comes back. */
export async function takeBackPipelines(tx: Transaction, going: AppliedTemplate): Promise<void> {
  const own = new Set(Object.values(going.pipelines))
  const here = await fewRecords(tx, 'pipeline')
  const leaving = here.filter(({ id }) => own.has(id))
  if (leaving.length === 0) return
  const stays = here.filter(({ id }) => !own.has(id))
  const isDefaultGoing = leaving.some(({ isDefault }) => isDefault === true)
  if (going.putAway !== undefined && (isDefaultGoing || stays.length === 0))
    await write(tx, 'pipeline', [{ action: 'restore', id: going.putAway }])
  const heir = isDefaultGoing ? (going.putAway ?? stays[0]?.id) : undefined
  if (heir !== undefined) {
    const yields = leaving.map(
      ({ id }): RecordWrite => ({ action: 'update', id, values: { isDefault: false } }),
    )
    await write(tx, 'pipeline', [...yields, { action: 'update', id: heir, values: { isDefault: true } }])
  }
  await write(
    tx,
    'pipeline',
    leaving.map(({ id }) => ({ action: 'delete', id })),
  )
}
