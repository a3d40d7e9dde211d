import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Transaction } from '../../../platform/context.ts'
import type { StoredEvent } from '../../../platform/events/event.ts'
import { lockRecords, type RecordWrite, type WriteOutcome, writeRecords } from '../../records/index.ts'
import type { NewProblem } from '../operation-problems.ts'
import { laterChanges } from './later-changes.ts'
import { planRevert, problemOf } from './plan-revert.ts'

/**
 * Takes events of records back, the newest first, through the same steps as any other write. Tells what
 * had to stay: what others changed since (operations of `family` are not others), what the actor may not
 * do, what no longer fits the rules.
 */
export async function revertEvents(
  tx: Transaction,
  events: readonly StoredEvent[],
  family: readonly string[],
): Promise<NewProblem[]> {
  const problems: NewProblem[] = []
  for (const wave of waves(events)) {
    for (const [objectId, group] of Map.groupBy(wave, (event) => event.objectId)) {
      const object = tx.metadata.byId.get(objectId ?? '')
      if (object === undefined || object.deletedAt !== undefined) problems.push(...group.map(objectGone))
      else problems.push(...(await revertGroup(tx, object, { events: group, family })))
    }
  }
  return problems
}

/** Events in rounds in which no record comes twice. */
function waves(events: readonly StoredEvent[]): StoredEvent[][] {
  const seen = new Map<string, number>()
  const found: StoredEvent[][] = []
  for (const event of events) {
    const wave = seen.get(event.recordId ?? '') ?? 0
    seen.set(event.recordId ?? '', wave + 1)
    found[wave] = [...(found[wave] ?? []), event]
  }
  return found
}

async function revertGroup(
  tx: Transaction,
  object: ObjectDefinition,
  of: { events: readonly StoredEvent[]; family: readonly string[] },
): Promise<NewProblem[]> {
  const ids = of.events.flatMap((event) => event.recordId ?? [])
  const locked = await lockRecords(tx, object, ids)
  const later = await laterChanges(tx, of.events, of.family)
  const problems: NewProblem[] = []
  const writes: { event: StoredEvent; write: RecordWrite }[] = []
  for (const event of of.events) {
    const id = event.recordId ?? ''
    const revert = planRevert(tx, object, event, { record: locked.get(id)?.record, later: later.get(id) })
    if (revert.write) writes.push({ event, write: revert.write })
    if (revert.problem) problems.push(revert.problem)
  }
  const outcomes = await writeRecords(
    tx,
    object,
    writes.map((one) => one.write),
    { onRefusal: 'collect', restoring: true, locked },
  )
  return [...problems, ...outcomes.flatMap((outcome, at) => refusalOf(writes[at]!.event, object, outcome))]
}

function refusalOf(event: StoredEvent, object: ObjectDefinition, outcome: WriteOutcome): NewProblem[] {
  if (outcome.status !== 'failed') return []
  const { details } = outcome.error
  const { code, message = outcome.error.message, params } = details[0] ?? outcome.error
  const fieldIds = details.flatMap(({ path }) => {
    const name = path.split('.')[0]
    return object.fields.find((field) => field.name === name)?.id ?? []
  })
  return [problemOf(event, { code, message, params, fieldIds })]
}

function objectGone(event: StoredEvent): NewProblem {
  return problemOf(event, {
    code: 'operations.object-gone',
    message: 'The object of this record was deleted since. Restore the object first.',
  })
}
