import { lockRecords, pointedAt, type RecordChange, type RecordRule } from '../../core/records/index.ts'

/**
 * What deals stand in keeps its meaning: a stage with deals is neither deleted nor given another outcome or
 * pipeline, for the deals would vanish from their board or be won without anybody winning them.
 */
export const stageInUse: RecordRule = {
  object: 'stage',
  name: 'stage-in-use',
  async check(tx, changes, refuse) {
    const turning = changes.filter(isTurning)
    const ids = turning.map((change) => change.id)
    // So that no deal is about to enter it.
    if (ids.length > 0) await lockRecords(tx, tx.metadata.objects.get('stage')!, ids, 'removal')
    const used = await pointedAt(tx, { object: 'deal', field: 'stage' }, ids)
    for (const change of turning.filter((one) => used.has(one.id))) {
      const path = change.action === 'delete' ? undefined : turnedField(change)
      refuse(
        change,
        'sales.stage-in-use',
        'Deals stand in this stage. Move them to another stage first.',
        path,
      )
    }
  },
}

/** A pipeline with deals is not deleted. */
export const pipelineInUse: RecordRule = {
  object: 'pipeline',
  name: 'pipeline-in-use',
  async check(tx, changes, refuse) {
    const going = changes.filter((change) => change.action === 'delete')
    const ids = going.map((change) => change.id)
    const used = await pointedAt(tx, { object: 'deal', field: 'pipeline' }, ids)
    for (const change of going.filter((one) => used.has(one.id)))
      refuse(
        change,
        'sales.pipeline-in-use',
        'Deals stand in this pipeline. Move them to another pipeline first.',
      )
  },
}

function isTurning(change: RecordChange): boolean {
  if (change.action === 'delete') return true
  return change.action === 'update' && turnedField(change) !== undefined
}

function turnedField({ before, after }: RecordChange): string | undefined {
  return ['kind', 'pipeline'].find((name) => before?.[name] !== after?.[name])
}
