import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Transaction } from '../../../platform/context.ts'
import type { StoredEvent } from '../../../platform/events/event.ts'
import { lockRecords, type WriteOutcome, writeRecords } from '../../records/index.ts'
import type { NewProblem } from '../operation-problems.ts'
import { laterChanges } from './later-changes.ts'
import { planRevert, problemOf } from './plan-revert.ts'
import { type Planned, type Undoing, withoutPointedAt } from './without-pointed-at.ts'

/**
 * Takes events of records back, the newest first, through the same steps as any other write. Tells what
 * had to stay: what others changed since (operations of `family` are not others), what others point at, what
 * the actor may not do, what no longer fits the rules.
 */
export async function revertEvents(
  tx: Transaction,
  events: readonly StoredEvent[],
  of: { undoOf: string | null; family: readonly string[] },
): Promise<Reverted> {
  const reverted: Reverted = { changed: new Set(), problems: [] }
  const { problems } = reverted
  const left = new Set(events)
  for (const wave of waves(events)) {
    for (const group of runs(wave)) {
      const objectId = group[0]?.objectId
      for (const event of group) left.delete(event)
      const pending = new Set([...left].flatMap((event) => event.recordId ?? []))
      const object = tx.metadata.byId.get(objectId ?? '')
      if (object === undefined || object.deletedAt !== undefined) problems.push(...group.map(objectGone))
      else await revertGroup(tx, object, { ...of, events: group, pending, reverted })
    }
  }
  return reverted
}

/** The records that are as they were before, and what had to stay. */
interface Reverted {
  changed: Set<string>
  problems: NewProblem[]
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

/**
 * Events of one object that come one after the other. No further apart: what was made first goes last, after
 * all that points at it.
 */
function runs(events: readonly StoredEvent[]): StoredEvent[][] {
  const found: StoredEvent[][] = []
  for (const event of events) {
    const last = found.at(-1)
    if (last?.[0]?.objectId === event.objectId) last.push(event)
    else found.push([event])
  }
  return found
}

async function revertGroup(
  tx: Transaction,
  object: ObjectDefinition,
  of: Undoing & { events: readonly StoredEvent[]; family: readonly string[]; reverted: Reverted },
): Promise<void> {
  const { changed, problems } = of.reverted
  const ids = of.events.flatMap((event) => event.recordId ?? [])
  const locked = await lockRecords(tx, object, ids, 'removal')
  const later = await laterChanges(tx, object, { events: of.events, without: of.family })
  const planned: Planned[] = []
  for (const event of of.events) {
    const id = event.recordId ?? ''
    const revert = planRevert(tx, object, event, { record: locked.get(id)?.record, later: later.get(id) })
    if (revert.write) planned.push({ event, write: revert.write })
    problems.push(...(revert.problems ?? []))
  }
  const { writes, kept } = await withoutPointedAt(tx, object, planned, of)
  problems.push(...kept)
  const outcomes = await writeRecords(
    tx,
    object,
    writes.map((one) => one.write),
    { onRefusal: 'collect', restoring: true, locked },
  )
  for (const [at, outcome] of outcomes.entries()) {
    const { event, write } = writes[at]!
    if (outcome.status !== 'failed' && write.action !== 'create') changed.add(write.id)
    problems.push(...refusalOf(event, object, outcome))
  }
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
