import { checkFilter } from '../../../../shared/core/check-filter.ts'
import { evaluateFilter } from '../../../../shared/core/evaluate-filter.ts'
import type { FieldDefinition, Metadata, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { findField, liveFields } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { ResolvedFilter } from '../../../../shared/core/resolved-filter.ts'
import type { Transaction } from '../../../platform/context.ts'
import { identifier, join, type Sql, sql } from '../../../platform/database/sql.ts'
import type { ServerFieldType } from '../../fields/field-type.ts'
import { serverFieldTypes } from '../../fields/index.ts'

/** A roll-up field of some parent, seen from the child object it computes over. */
export interface RollUp {
  parent: ObjectDefinition
  field: FieldDefinition
  via: FieldDefinition
  /** The child's field that is summed or compared; absent for a count. */
  of: FieldDefinition | undefined
}

/** What one child puts into one roll-up of one parent. */
export interface Contribution {
  rollUp: RollUp
  childId: string
  parentId: string
  /** The measured value as database text; null adds nothing to sums and extremes. */
  value: string | null
}

const rollUpsByMetadata = new WeakMap<Metadata, Map<string, RollUp[]>>()

/** The roll-ups that watch an object, of all parents. */
export function rollUpsOver(metadata: Metadata, child: ObjectDefinition): readonly RollUp[] {
  const known = rollUpsByMetadata.get(metadata) ?? findRollUps(metadata)
  rollUpsByMetadata.set(metadata, known)
  return known.get(child.name) ?? []
}

function findRollUps(metadata: Metadata): Map<string, RollUp[]> {
  const all = [...metadata.objects.values()].flatMap((parent) =>
    liveFields(parent).flatMap((field) => {
      const { rollUp } = field.options
      const child = rollUp === undefined ? undefined : metadata.objects.get(rollUp.object)
      const via = child && rollUp ? findField(child, rollUp.via) : undefined
      if (field.type !== 'rollUp' || !child || !rollUp || !via) return []
      const of = rollUp.field === undefined ? undefined : findField(child, rollUp.field)
      return [{ parent, field, via, of, child: child.name }]
    }),
  )
  return Map.groupBy(all, (one) => one.child)
}

/** Whether, and into which parent's roll-up, a child puts something; what, its row tells. */
export interface Place {
  rollUp: RollUp
  /** Where the measured value stands among `measuresOf`. */
  at: number
  childId: string
  parentId: string
}

/** Measured values of children by their ids, in the order of `measuresOf`. */
export type Measured = ReadonlyMap<string, readonly (string | null)[]>

/** Into which roll-ups of which parents these children count, as their values say. */
export function placesOf(
  tx: Transaction,
  child: ObjectDefinition,
  records: readonly RecordValues[],
): Place[] {
  const live = records.filter((record) => record.deletedAt === null)
  if (live.length === 0) return []
  return rollUpsOver(tx.metadata, child).flatMap((rollUp, at) => {
    const filter = rollUpFilter(tx, child, rollUp)
    const counts = (record: RecordValues) =>
      filter === null || evaluateFilter(filter, record, { context: tx.values, related: () => [] })
    return live.flatMap((record) => {
      const parentId = record[rollUp.via.name]
      return typeof parentId === 'string' && counts(record)
        ? [{ rollUp, at, childId: record.id, parentId }]
        : []
    })
  })
}

/** What the children put in at their places. */
export function contributionsAt(places: readonly Place[], measured: Measured): Contribution[] {
  return places.map(({ rollUp, at, childId, parentId }) => ({
    rollUp,
    childId,
    parentId,
    value: measured.get(childId)?.[at] ?? null,
  }))
}

/**
 * What the children put into their parents' roll-ups as they stand in the database now. Amounts are read
 * back from their columns, so that what was once added is exactly what is later taken away.
 */
export async function contributions(
  tx: Transaction,
  child: ObjectDefinition,
  records: readonly RecordValues[],
): Promise<Contribution[]> {
  const places = placesOf(tx, child, records)
  const measures = measuresOf(tx, child, 'r')
  if (places.length === 0 || measures.length === 0) return contributionsAt(places, new Map())
  const ids = [...new Set(places.map((place) => place.childId))]
  const rows = await tx.db.rows(
    sql`select r.id, ${join(measures)} from ${tx.db.table(child.table)} r where r.id = any(${ids}::uuid[])`,
  )
  return contributionsAt(places, readMeasured(rows))
}

/** The measured values of an object's rows, as SQL: one for each roll-up over it; none when all only count. */
export function measuresOf(tx: Transaction, child: ObjectDefinition, alias: string): Sql[] {
  const rollUps = rollUpsOver(tx.metadata, child)
  if (rollUps.every(({ of }) => of === undefined)) return []
  return rollUps.map(({ of }) => (of === undefined ? sql`null` : sql`(${measureOf(of, alias)})::text`))
}

/** Rows of an id and the measured values. */
export function readMeasured(rows: readonly (readonly unknown[])[]): Measured {
  return new Map(rows.map((row) => [String(row[0]), row.slice(1) as (string | null)[]]))
}

/** The SQL of a child's measured value. */
export function measureOf(field: FieldDefinition, alias: string) {
  const type = serverFieldTypes[field.type] as ServerFieldType
  return type.measure((name) => identifier(alias, name), field)
}

/** Which children a roll-up counts; null: all. It is about the child's own fields only (metadata refuses others). */
export function rollUpFilter(
  tx: Transaction,
  child: ObjectDefinition,
  rollUp: RollUp,
): ResolvedFilter | null {
  const stated = rollUp.field.options.rollUp?.filter
  if (stated === undefined) return null
  const check = checkFilter(stated, child, { metadata: tx.metadata, context: tx.values })
  // A field it asks about was binned since: then it counts nothing.
  return check.ok ? check.resolved : { kind: 'or', parts: [] }
}
