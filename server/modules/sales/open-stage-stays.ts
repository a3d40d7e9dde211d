import { fewRecords, lockRecords, type RecordChange, type RecordRule } from '../../core/records/index.ts'
import type { Transaction } from '../../platform/context.ts'

/** A pipeline keeps an open stage: its new deals begin in one. A pipeline that goes keeps none. */
export const openStageStays: RecordRule = {
  object: 'stage',
  name: 'open-stage-stays',
  async check(tx, changes, refuse) {
    const taking = changes.filter(takesOpenStage)
    if (taking.length === 0) return
    const bare = await bareAfter(tx, taking, changes)
    for (const change of taking.filter(({ before }) => bare.has(before!.pipeline))) {
      const path = change.action === 'delete' ? undefined : movedField(change)
      refuse(
        change,
        'sales.last-open-stage',
        'A pipeline needs an open stage, where its deals begin. Add another open stage first.',
        path,
      )
    }
  },
}

function takesOpenStage(change: RecordChange): boolean {
  if (change.before?.kind !== 'open') return false
  return change.action === 'delete' || (change.action === 'update' && movedField(change) !== undefined)
}

function movedField({ before, after }: RecordChange): string | undefined {
  return ['kind', 'pipeline'].find((name) => before?.[name] !== after?.[name])
}

/** The live pipelines an open stage is taken from and none is left in. Locked, so that two do not take one each. */
async function bareAfter(
  tx: Transaction,
  taking: readonly RecordChange[],
  changes: readonly RecordChange[],
): Promise<Set<unknown>> {
  const from = new Set(taking.map(({ before }) => before!.pipeline))
  const pipelines = (await fewRecords(tx, 'pipeline')).filter(({ id }) => from.has(id)).map(({ id }) => id)
  await lockRecords(tx, tx.metadata.objects.get('pipeline')!, pipelines)
  const changed = new Set(changes.map(({ id }) => id))
  const untouched = (await fewRecords(tx, 'stage')).filter(({ id }) => !changed.has(id))
  const left = [...untouched, ...changes.map(({ action, after }) => (action === 'delete' ? null : after))]
  const served = new Set(left.flatMap((stage) => (stage?.kind === 'open' ? [stage.pipeline] : [])))
  return new Set(pipelines.filter((id) => !served.has(id)))
}
