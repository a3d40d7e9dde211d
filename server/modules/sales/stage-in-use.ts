import {
  countedPointing,
  lockRecords,
  pointedAt,
  type RecordChange,
  type RecordRule,
} from '../../core/records/index.ts'

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
    for (const change of turning) {
      const count = used.get(change.id)
      if (count === undefined) continue
      const path = change.action === 'delete' ? undefined : turnedField(change)
      const number = shownCount(count)
      const stand = count === 1 ? `${number} deal stands` : `${number} deals stand`
      const message = `${stand} in this stage. Move what stands there to another stage first.`
      refuse(change, 'sales.stage-in-use', message, path, { count, number })
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
    for (const change of going) {
      const count = used.get(change.id)
      if (count === undefined) continue
      const number = shownCount(count)
      const stand = count === 1 ? `${number} deal stands` : `${number} deals stand`
      const message = `${stand} in this pipeline. Move what stands there to another pipeline first.`
      refuse(change, 'sales.pipeline-in-use', message, undefined, { count, number })
    }
  },
}

/** A number, which is written as the reader's language does, or that there are more than were counted. */
function shownCount(count: number): string | number {
  return count > countedPointing ? `${countedPointing}+` : count
}

function isTurning(change: RecordChange): boolean {
  if (change.action === 'delete') return true
  return change.action === 'update' && turnedField(change) !== undefined
}

function turnedField({ before, after }: RecordChange): string | undefined {
  return ['kind', 'pipeline'].find((name) => before?.[name] !== after?.[name])
}
