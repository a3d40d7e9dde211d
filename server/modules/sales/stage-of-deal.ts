import { fewRecords, type RecordChange, type RecordRule } from '../../core/records/index.ts'
import type { Transaction } from '../../platform/context.ts'
import { byPosition, defaultPipeline } from './default-pipeline.ts'

type Stage = Readonly<Record<string, unknown>>

/**
 * What a deal's stage says about it: its pipeline, whether it is open, won or lost, its probability unless
 * someone chose another, and since when. A deal without a stage begins in the first of its pipeline.
 */
export const stageOfDeal: RecordRule = {
  object: 'deal',
  name: 'stage-of-deal',
  fills: ['stage'],
  reads: (changes) => ({
    object: 'stage',
    ids: changes.filter(entersStage).flatMap(({ after, before }) => [after?.stage, before?.stage]),
  }),
  async check(tx, changes, refuse, read) {
    const written = changes.filter(entersStage)
    const stages = new Map([...read, ...(await beginInFirstStage(tx, written))])
    const now = tx.now().toISOString()
    for (const change of written) {
      const stage = stages.get(String(change.after?.stage))
      if (stage === undefined) continue
      const chosePipeline = change.given.has('pipeline') && change.after!.pipeline !== null
      if (chosePipeline && change.after!.pipeline !== stage.pipeline && change.given.has('stage')) {
        refuse(
          change,
          'sales.stage-of-other-pipeline',
          'This stage belongs to another pipeline. Choose one of this pipeline.',
          'stage',
        )
      } else if (change.before?.stage !== stage.id || change.action === 'create') {
        enterStage(change, stage, stages.get(String(change.before?.stage)), now)
      }
    }
  },
}

/** Whoever says nothing about the stage leaves a deal where it is. */
function entersStage({ action, given }: RecordChange): boolean {
  return action === 'create' || (action === 'update' && given.has('stage'))
}

/** New deals without a stage begin in the first open one of their pipeline, or of the default pipeline. Gives those. */
async function beginInFirstStage(
  tx: Transaction,
  changes: readonly RecordChange[],
): Promise<[string, Stage][]> {
  const homeless = changes.filter(
    (change) => change.action === 'create' && (change.after?.stage ?? null) === null,
  )
  if (homeless.length === 0) return []
  const stages = (await fewRecords(tx, 'stage')).filter((stage) => stage.kind === 'open').sort(byPosition)
  const first = await defaultPipeline(tx)
  for (const change of homeless) {
    const pipeline = change.after!.pipeline ?? first?.id
    change.after!.stage = stages.find((stage) => stage.pipeline === pipeline)?.id ?? null
  }
  return stages.map((stage) => [String(stage.id), stage])
}

function enterStage(change: RecordChange, stage: Stage, previous: Stage | undefined, now: string): void {
  const after = change.after!
  after.pipeline = stage.pipeline
  after.status = stage.kind
  // An undo gives back the times the deal had.
  if (!change.given.has('stageSince')) after.stageSince = now
  if (!change.given.has('closedAt')) after.closedAt = closedAtOf(change, stage, now)
  const wasOverridden =
    change.before !== null && previous !== undefined && change.before.probability !== previous.probability
  if (!change.given.has('probability') && !wasOverridden) after.probability = stage.probability ?? null
  if (stage.kind !== 'open') after.probability = stage.kind === 'won' ? 100 : 0
}

function closedAtOf(change: RecordChange, stage: Stage, now: string): unknown {
  if (stage.kind === 'open') return null
  return change.before?.status === stage.kind ? change.after!.closedAt : now
}
