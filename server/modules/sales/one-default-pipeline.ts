import { fewRecords, lockRecords, type RecordChange, type RecordRule } from '../../core/records/index.ts'
import type { Transaction } from '../../platform/context.ts'

/** New deals begin in one pipeline: no second one becomes the default beside it. */
export const oneDefaultPipeline: RecordRule = {
  object: 'pipeline',
  name: 'one-default-pipeline',
  async check(tx, changes, refuse) {
    const becoming = changes.filter(becomesDefault)
    if (becoming.length === 0) return
    const isTaken = await hasDefaultBeside(tx, changes)
    for (const change of isTaken ? becoming : becoming.slice(1)) {
      refuse(
        change,
        'sales.second-default-pipeline',
        'Another pipeline is the default. Take that away from it first, or in the same request.',
        'isDefault',
      )
    }
  },
}

function becomesDefault({ action, before, after }: RecordChange): boolean {
  return after?.isDefault === true && (action === 'restore' || before?.isDefault !== true)
}

/** Locks the pipelines, so that of two requests at once the later one sees what the first made of them. */
async function hasDefaultBeside(tx: Transaction, changes: readonly RecordChange[]): Promise<boolean> {
  const object = tx.metadata.objects.get('pipeline')!
  const ids = (await fewRecords(tx, 'pipeline')).map((pipeline) => pipeline.id)
  await lockRecords(tx, object, ids)
  const changed = new Map(changes.map((change) => [change.id, change]))
  return (await fewRecords(tx, 'pipeline')).some(({ id, isDefault }) => {
    const change = changed.get(id)
    const stays = change === undefined || (change.after?.isDefault === true && !becomesDefault(change))
    return isDefault === true && stays
  })
}
