import type { RecordChange, RecordRule } from '../../core/records/index.ts'

const settled = new Map<unknown, number>([
  ['won', 100],
  ['lost', 0],
])

const givesWay: ReadonlySet<string> = new Set(['import', 'sample'])

/**
 * A won deal is certain and a lost one is over: their probability is nobody's choice. Who moves a deal there
 * or brings a file may say another, which gives way; who changes it by itself is told.
 */
export const probabilityOfClosedDeal: RecordRule = {
  object: 'deal',
  name: 'probability-of-closed-deal',
  check(tx, changes, refuse) {
    for (const change of changes.filter(decidesProbability)) {
      const probability = settled.get(change.after!.status)
      if (probability === undefined || change.after!.probability === probability) continue
      if (!givesWay.has(tx.operation.kind) && isChosen(change))
        refuse(
          change,
          'sales.probability-of-closed-deal',
          'A won deal has a probability of 100 %, a lost one of 0 %. Move it to an open stage to choose another.',
          'probability',
        )
      else change.after!.probability = probability
    }
  },
}

function decidesProbability({ action, before, after, given }: RecordChange): boolean {
  if (action !== 'update') return action !== 'delete'
  return (
    given.has('probability') || ['status', 'probability'].some((name) => before?.[name] !== after?.[name])
  )
}

/** Is it another than before, in the stage the deal stood in? An undo gives back what was. */
function isChosen({ before, after, isUndo }: RecordChange): boolean {
  return !isUndo && before?.stage === after?.stage && before?.probability !== after?.probability
}
