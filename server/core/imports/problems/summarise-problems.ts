import type { z } from 'zod'
import { indexNames, type NameIndex } from '../../../../shared/core/imports/near-misses.ts'
import type {
  ImportProblemSummaryOutput,
  ImportProblemsQuery,
} from '../../../../shared/core/imports-contract.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import type { Context } from '../../../platform/context.ts'
import { all, sql } from '../../../platform/database/sql.ts'
import { knownTexts } from '../mapping/known-texts.ts'
import { namesOf } from '../mapping/record-names.ts'
import type { StoredImport } from '../storing/stored-import.ts'
import { narrowedTo } from './import-problems.ts'
import { withoutValue } from './without-value.ts'

type Summary = z.infer<typeof ImportProblemSummaryOutput>
type Group = Summary['groups'][number]

// Of each problem of a column; one with many values leaves room for the others.
const mostValues = 20
const mostGroups = 2_000

/**
 * What went wrong how often, by column and value, with names that are near to those that were not found. Each
 * problem of a column is told whole, with its most frequent values.
 */
export async function summariseProblems(
  ctx: Context,
  stored: StoredImport,
  query: Pick<z.infer<typeof ImportProblemsQuery>, 'run' | 'part' | 'severity'>,
): Promise<Summary> {
  const rows = await ctx.db.query<Omit<Group, 'proposals'>>(sql`
    select part, "column", severity, code, message, params, value, count, total, "values"
    from (
      select part, column_name as "column", severity, code, min(message) as message,
        min(params::text)::jsonb as params, value, count(*)::integer as count,
        (sum(count(*)) over of_kind)::integer as total,
        (count(value) over of_kind)::integer as "values",
        row_number() over (of_kind order by count(*) desc, value) as place
      from ${ctx.db.table('import_problem')} where ${all(narrowedTo(stored, query))}
      group by part, column_name, severity, code, value
      window of_kind as (partition by part, column_name, severity, code)
    ) as counted
    where place <= ${mostValues}
    order by count desc, part, "column", value limit ${mostGroups}`)
  const near = new Map<string, NameIndex | null>()
  const groups: Group[] = []
  for (const row of rows) {
    const key = `${row.part} ${row.column}`
    if (!near.has(key)) near.set(key, await namesNear(ctx, stored, row))
    const proposals = row.value === null ? [] : (near.get(key)?.nearest(row.value) ?? [])
    groups.push({ ...row, proposals: proposals.map(({ name }) => name) })
  }
  return { groups, withoutValue: await withoutValue(ctx, stored, query) }
}

async function namesNear(
  ctx: Context,
  stored: StoredImport,
  { part: number, column }: Pick<Group, 'part' | 'column'>,
): Promise<NameIndex | null> {
  const part = stored.plan.parts[number]
  const object = ctx.metadata.objects.get(part?.object ?? '')
  const target = part?.columns.find((one) => one.column === column)?.target
  if (object === undefined || target === undefined || target.kind === 'skip') return null
  if (target.kind === 'link') return linkNames(ctx, object, target)
  const known = knownTexts(ctx, object, target.path)
  return known === null ? null : indexNames(known.names.map(({ label }) => label))
}

async function linkNames(ctx: Context, object: ObjectDefinition, target: { field: string; by?: string }) {
  const field = findField(object, target.field)
  const related = field === undefined ? undefined : ctx.metadata.objects.get(targetNames(field)[0] ?? '')
  if (related === undefined || (target.by ?? related.titleField) !== related.titleField) return null
  const names = await namesOf(ctx, related)
  return names === null ? null : indexNames(names)
}
