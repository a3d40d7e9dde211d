import type { z } from 'zod'
import { importLimits } from '../../../../shared/core/imports/import-limits.ts'
import type { ColumnPlan, ImportPart } from '../../../../shared/core/imports/import-plan.ts'
import { linkKey, weakLinkKey } from '../../../../shared/core/imports/link-key.ts'
import { indexNames } from '../../../../shared/core/imports/near-misses.ts'
import type { ImportValuesOutput } from '../../../../shared/core/imports-contract.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import type { FileStore } from '../../../platform/files/file-store.ts'
import { fewRecords } from '../../records/index.ts'
import type { StoredImport } from '../storing/stored-import.ts'
import { checkColumn } from './check-column.ts'
import { distinctTexts } from './distinct-texts.ts'
import { sourceIn } from './draft-import.ts'
import { nearestOf } from './guess-values.ts'
import { knownTexts } from './known-texts.ts'
import { meantFirst, type OtherName, otherNames } from './other-names.ts'
import { namesOf } from './record-names.ts'

type Values = z.infer<typeof ImportValuesOutput>
type Understood = Omit<Values['values'][number], 'text' | 'count'>

const rowsLookedAt = 1_000_000

/** The different texts of a column with how each is understood, and what it may mean where it is not. */
export async function columnValues(
  ctx: Context,
  files: FileStore,
  stored: StoredImport,
  { part: number, column: at, signal }: { part: number; column: number; signal: AbortSignal },
): Promise<Values> {
  const part = stored.plan.parts[number]
  const table = stored.tables[part?.table ?? -1]
  const column = part?.columns[at]
  if (part === undefined || table === undefined || column === undefined)
    throw new AppError('not-found', 'imports.no-column', 'This import has no such column.')
  const understand = await understanding(ctx, files, stored, { number, at })
  const { byColumn, more } = await distinctTexts(await sourceIn(files)(table), table.format, {
    columns: [column.at],
    rows: rowsLookedAt,
    texts: importLimits.distinctValues,
    signal,
  })
  const texts = [...(byColumn.get(column.at) ?? [])].sort((a, b) => b[1] - a[1])
  return { values: texts.map(([text, count]) => ({ text, count, ...understand(text) })), more }
}

type Understanding = (text: string) => Understood

const plain: Understanding = (text) => ({ found: 'one', as: text, proposals: [] })

async function understanding(
  ctx: Context,
  files: FileStore,
  stored: StoredImport,
  { number, at }: { number: number; at: number },
): Promise<Understanding> {
  const part = stored.plan.parts[number]!
  const object = ctx.metadata.objects.get(part.object)
  const column = part.columns[at]!
  const { target } = column
  if (object === undefined || target.kind === 'skip' || !isAllowed(ctx, object, column)) return plain
  if (target.kind === 'link') {
    const field = findField(object, target.field)
    const related = ctx.metadata.objects.get(field === undefined ? '' : (targetNames(field)[0] ?? ''))
    if (related === undefined || (target.by ?? related.titleField) !== related.titleField) return plain
    const coming = await comingNames(files, stored, number, related)
    const belonging = await namesWithin(ctx, related, part)
    const names = [...(belonging?.names ?? (await namesOf(ctx, related)) ?? []), ...coming]
    const others = belonging?.others ?? (await otherNames(ctx, related))
    return amongNames(names, others, await meantFirst(ctx, related))
  }
  const list = knownTexts(ctx, object, target.path)
  if (list === null) return plain
  const nearest = nearestOf(list)
  return (text) => {
    const as = list.read(text)
    if (as !== null) return { found: 'one', as, proposals: [] }
    const near = nearest(text).map((key) => ({
      text: key,
      label: list.read(key) ?? key,
      certainty: 'likely' as const,
    }))
    return { found: 'none', as: null, proposals: near }
  }
}

/** What is there of what all rows belong to; null where they say nothing of that kind. */
async function namesWithin(ctx: Context, related: ObjectDefinition, { belongsTo = {} }: ImportPart) {
  const said = Object.entries(belongsTo).filter(
    ([name]) => findField(related, name)?.required === true && related.hidden === true,
  )
  if (said.length === 0 || ctx.access.object(related.id).read !== 'all') return null
  const records = (await fewRecords(ctx, related.name)).filter((record) =>
    said.every(([name, id]) => record[name] === id),
  )
  const ids = new Set(records.map(({ id }) => id))
  const others = (await otherNames(ctx, related)).filter(({ id }) => ids.has(id))
  return { names: records.map(({ title }) => title), others }
}

/** A draft may be older than what is hidden now. */
function isAllowed(ctx: Context, object: ObjectDefinition, column: ColumnPlan): boolean {
  let isRight = true
  checkColumn(ctx, object, column, () => {
    isRight = false
  })
  return isRight
}

/** Names that earlier tables of the same import bring, and the table itself for links within it. */
async function comingNames(
  files: FileStore,
  { plan, tables }: StoredImport,
  number: number,
  related: { name: string; titleField: string },
): Promise<string[]> {
  const names: string[] = []
  for (const part of plan.parts.slice(0, number + 1)) {
    const table = tables[part.table]
    if (part.object !== related.name || table === undefined) continue
    const title = part.columns.find(
      ({ target }) => target.kind === 'field' && target.path === related.titleField,
    )
    if (title === undefined) continue
    const wanted = { columns: [title.at], rows: rowsLookedAt, texts: mostNames }
    const { byColumn } = await distinctTexts(await sourceIn(files)(table), table.format, wanted)
    names.push(...(byColumn.get(title.at)?.keys() ?? []))
  }
  return names
}

const mostNames = 20_000

function amongNames(
  names: readonly string[],
  others: readonly OtherName[],
  preferred: ReadonlySet<string>,
): Understanding {
  const byKey = Map.groupBy(new Set(names), linkKey)
  const byWeakKey = Map.groupBy(new Set(names), weakLinkKey)
  const byOtherName = Map.groupBy(others, ({ text }) => linkKey(text))
  const nearby = indexNames(new Set(names))
  return (text) => {
    const [first, second] = byKey.get(linkKey(text)) ?? []
    if (first !== undefined)
      return {
        found: second === undefined ? 'one' : 'several',
        as: second === undefined ? first : null,
        proposals: [],
      }
    const all = byOtherName.get(linkKey(text)) ?? []
    const near = all.filter(({ id }) => preferred.has(id))
    const known = near.length > 0 ? near : all
    if (known.length > 0) {
      const isOne = new Set(known.map(({ id }) => id)).size === 1
      return { found: isOne ? 'one' : 'several', as: isOne ? known[0]!.title : null, proposals: [] }
    }
    const close = [
      ...(byWeakKey.get(weakLinkKey(text)) ?? []),
      ...nearby.nearest(text).map(({ name }) => name),
    ]
    const proposals = [...new Set(close)].slice(0, 5)
    return {
      found: 'none',
      as: null,
      proposals: proposals.map((name) => ({ text: name, label: name, certainty: 'likely' as const })),
    }
  }
}
