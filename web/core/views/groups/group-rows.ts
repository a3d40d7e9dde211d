import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import type { Condition } from '../../../../shared/core/filters.ts'
import type { AggregateQuery, AggregateResult, DateBucket, Related } from '../../../../shared/core/records.ts'
import { isReference } from '../../../../shared/core/references.ts'
import type { RowGrouping } from '../../../../shared/core/views.ts'
import type { FieldPath } from '../../metadata/field-path.ts'
import type { Column } from '../columns/column.ts'
import { measuredColumns, measuresOf } from '../columns/measures.ts'
import { groupCondition } from './group-condition.ts'
import { isGroupedByTime } from './groupable.ts'

/** The rows with one value of the field that a table is grouped by. */
export interface RowsOfGroup {
  id: string
  path: FieldPath
  /** null: those without a value. */
  key: unknown
  bucket: DateBucket | undefined
  count: number
  /** By path of column: what its values come to; of money in the workspace's currency. */
  measures: Readonly<Record<string, number | string | null>>
  related: Related
  /** What is true of its records. */
  condition: Condition
}

/** How many groups are asked for at first, and again at each wish for more. */
export const groupsAtOnce = 200
/** The one question that tells of all groups. */
export function groupsQuestion(
  grouping: RowGrouping,
  path: FieldPath,
  columns: readonly Column[],
  limit: number,
): Pick<AggregateQuery, 'groupBy' | 'measures' | 'limit' | 'sort'> {
  const bucket = bucketOf(grouping, path)
  return {
    groupBy: [{ field: grouping.field, ...(bucket && { bucket }) }],
    measures: [{ function: 'count', as: 'count' }, ...measuresOf(measuredColumns(columns))],
    limit,
    ...(areLargest(path) && { sort: [{ field: 'count', direction: 'desc' as const }] }),
  }
}

/** Are the groups that are shown, where there are too many, the largest? Records have no order by what they are called. */
export function areLargest({ field, part }: Pick<FieldPath, 'field' | 'part'>): boolean {
  return part === undefined && isReference(field)
}

/** The groups of an answer in the order people know their values in; those without a value last. */
export function groupsOf(
  { groups, related }: AggregateResult,
  { grouping, path, columns, order }: GroupsAsked,
): RowsOfGroup[] {
  const bucket = bucketOf(grouping, path)
  const measured = measuredColumns(columns)
  const all = groups.map(({ keys: [key], measures }): RowsOfGroup => {
    return {
      id: JSON.stringify(key ?? null),
      path,
      key: key ?? null,
      bucket,
      count: Number(measures.count ?? 0),
      measures: Object.fromEntries(measured.map((column, at) => [column.path, measures[`m${at}`] ?? null])),
      related,
      condition: groupCondition(path, key ?? null, bucket),
    }
  })
  return all.sort((a, b) => byOrder(a, b, order) || compareKeys(a, b))
}

interface GroupsAsked {
  grouping: RowGrouping
  path: FieldPath
  columns: readonly Column[]
  /** The places of the keys, where they have an order of their own. */
  order: ReadonlyMap<string, number>
}

// What has no place in the order stands behind what has.
function byOrder(a: RowsOfGroup, b: RowsOfGroup, order: GroupsAsked['order']): number {
  const place = ({ key }: RowsOfGroup) =>
    key === null ? order.size + 1 : (order.get(String(key)) ?? order.size)
  return order.size === 0 ? 0 : place(a) - place(b)
}

function bucketOf(grouping: RowGrouping, path: FieldPath): DateBucket | undefined {
  return isGroupedByTime(path) ? (grouping.bucket ?? 'month') : undefined
}

function compareKeys(a: RowsOfGroup, b: RowsOfGroup): number {
  if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
  const { field, part } = a.path
  if (isReference(field)) return titleOf(a).localeCompare(titleOf(b))
  if (part !== undefined || a.bucket !== undefined) return String(a.key).localeCompare(String(b.key))
  const type = shownTypeOf(field)
  // Keys of sets are one of their values each.
  const isSet = type.kind(field) === 'choices'
  return isSet ? type.compare([a.key], [b.key], field) : type.compare(a.key, b.key, field)
}

function titleOf({ key, related }: RowsOfGroup): string {
  return related[String(key)]?.title ?? ''
}
