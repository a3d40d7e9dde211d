import { importLimits } from '../../../shared/core/imports/import-limits.ts'
import type { ImportPlanInput, ImportTable, ImportTableInput } from '../../../shared/core/imports-contract.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { checkPlan } from './check-plan.ts'
import { describeTableAgain, describeTables } from './describe-tables.ts'
import { fileSource, type Source } from './formats/source.ts'
import type { Wanted } from './formats/wanted.ts'
import { guessPart, guessPlan } from './guess-plan.ts'
import { lookingInto } from './guess-values.ts'
import { inOrderOfLinks } from './order-of-links.ts'
import {
  loadImport,
  lockImport,
  refuseUnlessDraft,
  type StoredImport,
  storeDraft,
  storeTablesAndPlan,
} from './stored-import.ts'

/** Looks into stored files and keeps what they most likely mean, or the plan that came with them, as a draft. */
export async function draftImport(
  ctx: Context,
  files: FileStore,
  { files: uploads, plan }: { files: readonly ImportTable['file'][]; plan: ImportPlanInput | null },
): Promise<StoredImport> {
  const found: ImportTable[] = []
  for (const file of uploads) {
    const source = await fileSource(files.pathOf(file.hash), file.name)
    found.push(...(await describeTables(ctx, source, file)))
  }
  refuseTooMany(found)
  const inFileOrder = await guessPlan(ctx, found, lookingInto(ctx, sourceIn(files)))
  const order = inFileOrder.parts.map((part) => part.table)
  const rest = found.map((_, at) => at).filter((at) => !order.includes(at))
  const tables = [...order, ...rest].map((at) => found[at]!)
  const parts = inFileOrder.parts.map((part, at) => ({ ...part, table: at }))
  const guessed = { ...inFileOrder, parts }
  return storeDraft(ctx, { tables, plan: plan === null ? guessed : checkPlan(ctx, tables, plan) })
}

/** Where a table's file can be read. */
export function sourceIn(files: FileStore): (table: ImportTable) => Promise<Source> {
  return ({ file }) => fileSource(files.pathOf(file.hash), file.name)
}

/** Reads one table of a draft another way, or takes its rows for another object; its part is guessed anew. */
export async function changeTable(
  ctx: Context,
  files: FileStore,
  { id, table: at }: { id: string; table: number },
  input: ImportTableInput,
): Promise<StoredImport> {
  const seen = await loadImport(ctx, id)
  refuseUnlessDraft(seen)
  const before = seen.tables[at]
  if (before === undefined) throw noTable()
  const wanted = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
  refuseUnknownObject(before, input.object)
  const sourceOf = sourceIn(files)
  const table = await describeTableAgain(ctx, await sourceOf(before), before, wanted as Wanted)
  const tables = seen.tables.with(at, table)
  const part = await guessPart(ctx, tables, at, lookingInto(ctx, sourceOf))
  return ctx.transaction(async (tx) => {
    const stored = await lockImport(tx, id)
    refuseUnlessDraft(stored)
    const others = stored.plan.parts.filter((one) => one.table !== at)
    const parts = inOrderOfLinks(tx, part === null ? others : [...others, part])
    await storeTablesAndPlan(tx, id, {
      tables: stored.tables.with(at, table),
      plan: { ...stored.plan, parts },
    })
    return loadImport(tx, id)
  })
}

function noTable(): AppError {
  return new AppError('not-found', 'imports.no-table', 'This import has no such table.')
}

function refuseUnknownObject(table: ImportTable, object: string | undefined): void {
  if (object === undefined || table.objects.some((one) => one.object === object)) return
  throw new AppError(
    'invalid',
    'imports.unknown-object',
    `There is no object “${object}” that you may import. Choose another.`,
    { details: [{ path: 'object', code: 'imports.unknown-object', params: { object } }] },
  )
}

function refuseTooMany(tables: readonly ImportTable[]): void {
  if (tables.length <= importLimits.tables) return
  throw new AppError(
    'invalid',
    'imports.too-many-tables',
    `These files hold ${tables.length} tables; at most ${importLimits.tables} can be imported at once. Send fewer.`,
    { params: { tables: tables.length, limit: importLimits.tables } },
  )
}
