import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { traitsOf } from '../../../../shared/core/fields/traits.ts'
import { isKnownByName } from '../../../../shared/core/imports/known-by-name.ts'
import {
  type FieldDefinition,
  findField,
  liveFields,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import type { Transaction } from '../../../platform/context.ts'
import { recordsOfOperation } from '../../../platform/events/read-events.ts'
import { recordsOfValues } from '../../records/index.ts'
import { columnOf } from '../running/explain-refusal.ts'
import type { BatchWork } from '../running/import-batch.ts'
import { type ImportRow, noteProblem } from '../running/import-row.ts'
import { largeIndex } from './link-lookup.ts'
import type { PlannedWrite } from './match-rows.ts'

interface Twin {
  id: string | 'several'
  name: string
  field: string
  /** Colleagues share the number of a switchboard: who has it may still be someone else. */
  isShared?: boolean
}

/**
 * Looks among the records that were there before for those that new rows look like although no key matched:
 * of one email address, of one phone number where it is indexed, or of one name as search keeps it. A dry run
 * tells of them; a run does what the plan says: creates them all the same, leaves the rows out, or changes the
 * record, unless nothing but a phone number tells of it.
 */
export async function mindTwins(
  tx: Transaction,
  object: ObjectDefinition,
  work: BatchWork,
  planned: readonly PlannedWrite[],
): Promise<PlannedWrite[]> {
  const { maybeTwice = 'create' } = work.context.part
  const isTold = work.trial !== null || maybeTwice !== 'create'
  const made = planned.filter(({ write }) => write?.action === 'create').map(({ row }) => row)
  if (!isTold || made.length === 0 || !isKnownByName(object)) return [...planned]
  const twins = await twinsOf(tx, object, made)
  return planned.flatMap((one) => {
    const twin = twins.get(one.row)
    return twin === undefined ? [one] : mind(one, twin, work)
  })
}

async function twinsOf(
  tx: Transaction,
  object: ObjectDefinition,
  rows: readonly ImportRow[],
): Promise<Map<ImportRow, Twin>> {
  const byValue: [ImportRow, Twin][] = []
  for (const field of liveFields(object).filter(isLookedUp)) {
    if (!tx.access.canReadField(object.id, field.id)) continue
    const isShared = traitsOf(field).identifies !== true
    const given = rows.filter(({ values }) => (values[field.name] ?? null) !== null)
    for (const [row, id] of await recordsOfValues(tx, object, field, given))
      byValue.push([row, { id, name: String(row.values[field.name]), field: field.name, isShared }])
  }
  const named = [...(await byName(tx, object, rows))]
  const ids = [...named, ...byValue].flatMap(([, { id }]) => (id === 'several' ? [] : [id]))
  // What the same import made is no record that was there before.
  const own = new Set(await recordsOfOperation(tx.db, tx.operation.id, ids))
  const there = (twins: readonly [ImportRow, Twin][]) => oneEach(twins.filter(([, { id }]) => !own.has(id)))
  const [numbers, addresses] = [true, false].map((is) =>
    byValue.filter(([, { isShared }]) => isShared === is),
  )
  // What tells more of who it is comes later, in the place of what tells less.
  return new Map([...there(numbers!), ...there(named), ...there(addresses!)])
}

/** Of each row the record it looks like, or that there are several. */
function oneEach(twins: readonly [ImportRow, Twin][]): Map<ImportRow, Twin> {
  const found = new Map<ImportRow, Twin>()
  for (const [row, twin] of twins) {
    const isOther = (found.get(row)?.id ?? twin.id) !== twin.id
    found.set(row, isOther ? { ...twin, id: 'several' } : twin)
  }
  return found
}

/** Addresses and phone numbers that an index finds; without one, every batch would read all records. */
function isLookedUp(field: FieldDefinition): boolean {
  return traitsOf(field).group === 'reach' && field.indexed === true && field.unique !== true
}

async function byName(
  tx: Transaction,
  object: ObjectDefinition,
  rows: readonly ImportRow[],
): Promise<Map<ImportRow, Twin>> {
  const field = findField(object, object.titleField)
  if (field === undefined) return new Map()
  const names = rows.map((row): [ImportRow, string] => [row, nameOf(tx, field, row)])
  const index = largeIndex(object)
  await index.prepare(
    tx,
    names.map(([, name]) => name),
  )
  return new Map(
    names.flatMap(([row, name]): [ImportRow, Twin][] => {
      const id = name === '' ? null : index.find(name)
      return id === null ? [] : [[row, { id, name, field: field.name }]]
    }),
  )
}

function nameOf(tx: Transaction, field: FieldDefinition, { values }: ImportRow): string {
  const parsed = fieldTypeOf(field).parse(values[field.name], field, tx.values)
  return parsed.ok && parsed.value !== null ? fieldTypeOf(field).format(parsed.value, field, tx.values) : ''
}

function mind(one: PlannedWrite, twin: Twin, { context }: BatchWork): PlannedWrite[] {
  const { maybeTwice: wanted = 'create' } = context.part
  const maybeTwice = wanted === 'update' && twin.isShared ? 'create' : wanted
  if (maybeTwice === 'update' && twin.id !== 'several')
    return [{ ...one, write: { action: 'update', id: twin.id, values: one.row.values } }]
  noteProblem(one.row, context, {
    severity: maybeTwice === 'create' ? 'warning' : 'error',
    column: columnOf(context, twin.field),
    value: twin.name,
    code: 'imports.maybe-twice',
    message: sentences[maybeTwice],
  })
  return maybeTwice === 'create' ? [one] : []
}

const sentences = {
  create: 'A record looks the same although no key matched. It is created all the same.',
  leaveOut: 'A record looks the same although no key matched, so the row was left out.',
  update: 'Several records look the same although no key matched, so none was changed.',
}
