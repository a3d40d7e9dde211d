import { isLinked, liveFields, localized, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { isReference } from '../../../../shared/core/references.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import { requireManager } from '../../../core/metadata/index.ts'
import { addOperation, saveOperation } from '../../../core/operations/index.ts'
import { type RecordWrite, recordsById, writeRecords } from '../../../core/records/index.ts'
import type { Context, Transaction } from '../../../platform/context.ts'
import { lockStart, saveStart } from '../start-state.ts'
import { type SampleId, sampleThere } from './sample-there.ts'
import { sampleTitle } from './sample-title.ts'
import { touchedSample } from './touched-sample.ts'

interface Removed {
  operationId: string
  removed: number
  kept: number
}

/**
 * Puts the sample data into the bin, as one operation. With `keepChanged`, what members changed or built upon
 * stays, with what it points at, and is the workspace's own from then on. Requires `metadata.manage`.
 */
export async function removeSample(
  ctx: Context,
  { keepChanged }: { keepChanged: boolean },
): Promise<Removed> {
  requireManager(ctx)
  const id = newId()
  const under = await ctx.under({ id, kind: 'sample', quiet: true })
  return under.transaction(async (tx) => {
    const state = await lockStart(tx)
    const there = await sampleThere(tx, state)
    const { sample } = state
    if (sample === undefined || there.length === 0)
      throw new AppError(
        'conflict',
        'start.no-sample',
        'There is no sample data here, so there is nothing to remove.',
      )
    const touched = keepChanged ? await touchedSample(tx, sample.operationId, there) : []
    const kept = await withWhatTheyPointAt(tx, there, touched)
    const going = there.filter(({ id: one }) => !kept.has(one))
    await addOperation(tx, {
      ...{ id, kind: 'sample', status: 'done', action: 'delete' },
      title: localized(sampleTitle, tx.values.language),
      total: going.length,
      details: { quiet: true },
    })
    await writeEach(tx, going, (one) => ({ action: 'delete', id: one }))
    const unmarked = there.filter(({ id: one, objectId }) => kept.has(one) && hasMark(tx, objectId))
    await writeEach(tx, unmarked, (one) => ({ action: 'update', id: one, values: { externalId: null } }))
    await saveOperation(tx, { id, done: going.length })
    const left = { ...sample, kept: [...(sample.kept ?? []), ...kept] }
    await saveStart(tx, { ...state, sample: left }, { kind: 'start.sample-changed', payload: {} })
    return { operationId: id, removed: going.length, kept: kept.size }
  })
}

function hasMark(tx: Transaction, objectId: string): boolean {
  return tx.metadata.byId.get(objectId)?.fields.some(({ name }) => name === 'externalId') === true
}

// What points at others goes before them.
const order = ['note', 'deal', 'contact', 'company', 'product']

async function writeEach(
  tx: Transaction,
  records: readonly SampleId[],
  write: (id: string) => RecordWrite,
): Promise<void> {
  const groups = [...Map.groupBy(records, ({ objectId }) => objectId)]
  for (const [objectId, list] of groups.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)))
    await writeRecords(
      tx,
      tx.metadata.byId.get(objectId)!,
      list.map(({ id }) => write(id)),
      {
        onRefusal: 'stop',
        trusted: true,
      },
    )
}

/** Those records, and every sample record one gets to from them by references. */
async function withWhatTheyPointAt(
  tx: Transaction,
  there: readonly SampleId[],
  touched: readonly SampleId[],
): Promise<Set<string>> {
  const objectOf = new Map(there.map(({ id, objectId }) => [id, objectId]))
  const kept = new Set<string>()
  let next = touched.map(({ id }) => id)
  while (next.length > 0) {
    for (const id of next) kept.add(id)
    const byObject = Map.groupBy(next, (id) => objectOf.get(id)!)
    const targets: unknown[] = []
    for (const [objectId, ids] of byObject) {
      const object = tx.metadata.byId.get(objectId)!
      const records = await recordsById(tx, object.name, ids)
      targets.push(...[...records.values()].flatMap((record) => pointedAtBy(object, record)))
    }
    next = [...new Set(targets.map(String))].filter((id) => objectOf.has(id) && !kept.has(id))
  }
  return kept
}

function pointedAtBy(object: ObjectDefinition, record: Readonly<Record<string, unknown>>): unknown[] {
  return liveFields(object)
    .filter((field) => isReference(field) && !isLinked(field))
    .flatMap((field) => record[field.name] ?? [])
}
