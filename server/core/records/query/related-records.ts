import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues, Related, RelatedRecord } from '../../../../shared/core/records.ts'
import { isReference } from '../../../../shared/core/references.ts'
import { systemField } from '../../../../shared/core/system-field.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import { identifier, join, raw, repeated, type Sql, sql } from '../../../platform/database/sql.ts'
import { visibleRecords } from '../../access/visible-records.ts'
import { type LinkTarget, linkTargets } from '../link-targets.ts'
import { fillLinks } from '../links.ts'
import { selectWithFailures } from '../select-for-actor.ts'
import { readableFields } from '../table-shape.ts'

/** Paths to expand, as a tree: for each step, the fields wanted of its targets and the steps behind it. */
type Wanted = Map<string, Wanted>

const longestPath = 3

/**
 * Describes the records that others point at: title, and the fields asked for by path. One query per step
 * and object however many records there are, and a single one for all of which only the title is asked. Those the actor may not see are marked and say nothing.
 */
export async function relatedRecords(
  ctx: Context,
  object: ObjectDefinition,
  records: readonly Record<string, unknown>[],
  paths: readonly string[],
): Promise<Related> {
  const related: Related = {}
  await expand(ctx, { object, records, wanted: treeOf(paths) }, related)
  return related
}

/** Titles of records, however they came to be pointed at. */
export async function describeTargets(ctx: Context, targets: readonly LinkTarget[]): Promise<Related> {
  const groups = [...Map.groupBy(targets, (target) => target.objectId)].flatMap(([objectId, group]) => {
    const object = ctx.metadata.byId.get(objectId)
    return object === undefined ? [] : [{ object, ids: [...new Set(group.map((target) => target.id))] }]
  })
  if (groups.length === 0) return {}
  const branches = groups.map(({ object, ids }, at) => titlesOf(ctx, object, ids, at))
  const rows = await ctx.db.rows(repeated(join(branches, ' union all ')))
  return Object.fromEntries(rows.map((row) => [String(row[1]), titled(groups[Number(row[0])]!.object, row)]))
}

/** Which group, id, title, binned since, visible: of the records with these ids. */
function titlesOf(ctx: Context, object: ObjectDefinition, ids: readonly string[], at: number): Sql {
  return sql`select ${raw(String(at))}, r.id, r.title, r.deleted_at, ${mayBeSeen(ctx, object)}
    from ${ctx.db.table(object.table)} r where r.id = any(${ids}::uuid[])`
}

function titled(object: ObjectDefinition, row: readonly unknown[]): RelatedRecord {
  const [, id, title, deletedAt, isVisible] = row
  const here = { id: String(id), object: object.name }
  if (isVisible !== true) return { ...here, title: null, restricted: true }
  return { ...here, title: String(title), ...(deletedAt !== null && { deletedAt }) }
}

function mayBeSeen(ctx: Context, object: ObjectDefinition): Sql {
  const mayRead = ctx.access.object(object.id).read !== 'none'
  return mayRead ? (visibleRecords(ctx, object, 'read', 'r') ?? sql`true`) : sql`false`
}

interface Level {
  object: ObjectDefinition
  records: readonly Record<string, unknown>[]
  wanted: Wanted
}

async function expand(ctx: Context, level: Level, related: Related): Promise<void> {
  const titles: LinkTarget[] = []
  for (const [name, wanted] of level.wanted) {
    const field = pointer(ctx, level.object, name)
    // A leaf that is no reference is a plain field, already read with its record.
    if (field === null) continue
    const targets = level.records.flatMap((record) => linkTargets(ctx, field, record[name]))
    if (wanted.size === 0) {
      titles.push(...targets)
      continue
    }
    for (const [objectId, group] of Map.groupBy(targets, (target) => target.objectId)) {
      const object = ctx.metadata.byId.get(objectId)
      if (object === undefined) continue
      const found = await describeWith(ctx, object, group, [...wanted.keys()])
      for (const record of found) related[record.id] = joined(related[record.id], record)
      await expand(ctx, { object, records: found, wanted }, related)
    }
  }
  const described = await describeTargets(ctx, titles)
  for (const [id, record] of Object.entries(described)) related[id] = { ...related[id], ...record }
}

/** Records of one object with some of their fields, as far as the actor may see them: one query for all. */
export async function describeWith(
  ctx: Context,
  object: ObjectDefinition,
  targets: readonly LinkTarget[],
  names: readonly string[],
): Promise<RelatedRecord[]> {
  const ids = [...new Set(targets.map((target) => target.id))]
  const selection = selectWithFailures(ctx, object, readableFields(ctx, object, names), 'r')
  const rows = await ctx.db.rows(
    repeated(sql`
      select ${selection.list}, ${mayBeSeen(ctx, object)} from ${ctx.db.table(object.table)} r
      where ${identifier('r', 'id')} = any(${ids}::uuid[])`),
  )
  const records = rows.map((row) => selection.read(row))
  await fillLinks(ctx, records, selection.linked)
  return records.map((record, at) => {
    if (rows[at]![selection.width] !== true)
      return { id: record.id, object: object.name, title: null, restricted: true }
    return shown(object, record, names)
  })
}

function shown(object: ObjectDefinition, record: RecordValues, names: readonly string[]): RelatedRecord {
  const values: RelatedRecord = { id: record.id, object: object.name, title: record.title }
  if (record.deletedAt !== null) values.deletedAt = record.deletedAt
  for (const name of names) if (Object.hasOwn(record, name)) values[name] = record[name]
  const { failedFormulas = {} } = record
  return Object.keys(failedFormulas).length === 0 ? values : { ...values, failedFormulas }
}

/** The same record, come upon along another path with other fields of it. */
function joined(before: RelatedRecord | undefined, record: RelatedRecord): RelatedRecord {
  const failedFormulas = { ...before?.failedFormulas, ...record.failedFormulas }
  const failed = Object.keys(failedFormulas).length > 0 && { failedFormulas }
  return { ...before, ...record, ...failed }
}

/** The reference a step goes over, null for another kind of field. Refuses what the actor may not see. */
function pointer(ctx: Context, object: ObjectDefinition, name: string): FieldDefinition | null {
  if (name === 'createdBy' || name === 'updatedBy') return systemField(name)
  const field = findField(object, name)
  if (field === undefined || !ctx.access.canReadField(object.id, field.id)) {
    throw new AppError('invalid', 'records.unknown-field', `There is no field "${name}" on ${object.name}.`, {
      details: [{ path: 'expand', code: 'records.unknown-field', params: { field: name } }],
    })
  }
  return isReference(field) ? field : null
}

function treeOf(paths: readonly string[]): Wanted {
  const root: Wanted = new Map()
  for (const path of paths) {
    const names = path.split('.')
    if (names.length > longestPath) {
      throw new AppError(
        'invalid',
        'records.expand-too-long',
        `"${path}" goes further than ${longestPath} steps.`,
        {
          details: [{ path: 'expand', code: 'records.expand-too-long' }],
        },
      )
    }
    let here = root
    for (const name of names) {
      const next: Wanted = here.get(name) ?? new Map()
      here.set(name, next)
      here = next
    }
  }
  return root
}
