import { type RecordChange, type RecordRule, recordsById } from '../../core/records/index.ts'
import type { Transaction } from '../../platform/context.ts'
import { enterStage, sinceWhen, stayInStage } from './enter-stage.ts'
import { livePipelines, placeOfDeal } from './place-of-deal.ts'
import { refuseIncomplete } from './refuse-incomplete.ts'

/**
 * What a deal's stage says about it: its pipeline, whether it is open, won or lost, its probability unless
 * someone chose another, and since when. A deal without a stage, of another pipeline or out of the bin gets
 * one that is there, so that it stands on a board.
 */
export const stageOfDeal: RecordRule = {
  object: 'deal',
  name: 'stage-of-deal',
  fills: ['stage'],
  reads: (changes) => ({
    object: 'stage',
    ids: changes.filter(concernsStage).flatMap(({ after, before }) => [after?.stage, before?.stage]),
  }),
  async check(tx, changes, refuse, read) {
    const concerned = changes.filter(concernsStage)
    const live = concerned.some(looksForPlace) ? await livePipelines(tx) : undefined
    const binned = await binnedPipelines(tx, concerned, read)
    const now = tx.now()
    for (const change of concerned) {
      const present = read.get(String(change.after?.stage))
      const stage = live !== undefined && looksForPlace(change) ? placeOfDeal(change, present, live) : present
      if (stage === undefined && looksForPlace(change)) {
        refuse(
          change,
          'sales.pipeline-without-stage',
          'This pipeline has no open stage a deal could stand in. Add one to it first.',
          'pipeline',
        )
      } else if (stage !== undefined && stage === present && binned.has(stage.pipeline)) {
        refuse(
          change,
          'sales.stage-of-binned-pipeline',
          'The pipeline of this stage is in the bin. Choose a stage of another pipeline, or restore that one.',
          'stage',
        )
      } else if (stage !== undefined && choseOtherPipeline(change, stage)) {
        refuse(
          change,
          'sales.stage-of-other-pipeline',
          'This stage belongs to another pipeline. Choose one of this pipeline.',
          'stage',
        )
      } else if (stage !== undefined && change.before?.stage === stage.id) {
        stayInStage(change, stage, now.toISOString())
      } else if (stage !== undefined) {
        const since = sinceWhen(change, stage, now, tx.settings.timeZone)
        refuseIncomplete(tx, change, stage, refuse)
        const previous = read.get(String(change.before?.stage))
        enterStage(change, stage, previous, since, tx.operation.kind === 'import')
      }
    }
  },
}

/** Pipelines in the bin, of the stages that deals are about to enter by their name. */
async function binnedPipelines(
  tx: Transaction,
  changes: readonly RecordChange[],
  read: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): Promise<Set<unknown>> {
  const entering = changes.filter(
    (change) => !looksForPlace(change) && change.after?.stage !== change.before?.stage,
  )
  const ids = entering.map(({ after }) => read.get(String(after?.stage))?.pipeline)
  const pipelines = await recordsById(
    tx,
    'pipeline',
    [...new Set(ids)].filter((id) => typeof id === 'string'),
  )
  return new Set(
    [...pipelines.values()].filter((one) => (one.deletedAt ?? null) !== null).map(({ id }) => id),
  )
}

// What follows from the stage comes by itself when an undo gives it back.
const decidedByStage = ['stage', 'pipeline', 'status', 'closedAt']

/** Whoever says nothing about the stage leaves a deal where it is; out of the bin it may be gone. */
function concernsStage({ action, given }: RecordChange): boolean {
  if (action === 'update') return decidedByStage.some((name) => given.has(name))
  return action !== 'delete'
}

/** New deals that name no stage, deals that are told another pipeline only, deals out of the bin. */
function looksForPlace({ action, given, after, isUndo }: RecordChange): boolean {
  if (action === 'create') return (after?.stage ?? null) === null
  // An undo that leaves the stage to whoever chose it since leaves the pipeline too.
  return action === 'restore' || (given.has('pipeline') && !given.has('stage') && !isUndo)
}

function choseOtherPipeline(
  { given, after, isUndo }: RecordChange,
  stage: Readonly<Record<string, unknown>>,
) {
  const chosen = given.has('stage') && given.has('pipeline') && !isUndo ? after!.pipeline : null
  return chosen !== null && chosen !== stage.pipeline
}
