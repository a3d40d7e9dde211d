import { importLimits } from '../../../../shared/core/imports/import-limits.ts'
import type { ImportPlan } from '../../../../shared/core/imports/import-plan.ts'
import type {
  ImportPlanInput,
  ImportTable,
  ImportTableInput,
} from '../../../../shared/core/imports-contract.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import type { FileStore, IncomingFile } from '../../../platform/files/file-store.ts'
import { fileSource, type Source } from '../../formats/source.ts'
import type { Wanted } from '../../formats/wanted.ts'
import {
  loadImport,
  lockImport,
  refuseUnlessDraft,
  type StoredImport,
  storeDraft,
  storeTablesAndPlan,
} from '../storing/stored-import.ts'
import { checkPlan } from './check-plan.ts'
import { describeTableAgain, describeTables } from './describe-tables.ts'
import { guessPart, guessPlan } from './guess-plan.ts'
import { lookingInto } from './guess-values.ts'
import { inOrderOfLinks } from './order-of-links.ts'

/** A received file with the name it was sent under. */
export type ImportUpload = IncomingFile & { name: string }

/**
 * Looks into received files and keeps what they most likely mean, or the plan that came with them, as a
 * draft. The files are kept with it; of those that are refused nothing stays.
 */
export async function draftImport(
  ctx: Context,
  store: FileStore,
  { files, plan }: { files: readonly ImportUpload[]; plan: ImportPlanInput | null },
): Promise<StoredImport> {
  const sourceOf = ({ file }: Pick<ImportTable, 'file'>) =>
    fileSource(files.find(({ hash }) => hash === file.hash)!.path, file.name)
  const found: ImportTable[] = []
  for (const { hash, size, name } of files) {
    const file = { hash, size, name }
    const look = async () => describeTables(ctx, await sourceOf({ file }), file)
    found.push(...(await (files.length > 1 ? saidOf(name, look) : look())))
  }
  refuseTooMany(found)
  const inFileOrder = await guessPlan(ctx, found, lookingInto(ctx, sourceOf))
  const { tables, guessed } = inOrderOfParts(found, inFileOrder)
  const draft = { tables, plan: plan === null ? guessed : checkPlan(ctx, tables, plan) }
  for (const file of files) await store.keep(file)
  return storeDraft(ctx, draft)
}

/** Of several files, a refusal says which one it is about. */
async function saidOf<Found>(file: string, look: () => Promise<Found>): Promise<Found> {
  try {
    return await look()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { kind, code, message, details, params } = error
    throw new AppError(kind, code, `${file}: ${message}`, {
      details,
      params: { ...params, file },
      cause: error,
    })
  }
}

/** The tables as the parts of a plan come, those without a part behind them. */
function inOrderOfParts(found: readonly ImportTable[], plan: ImportPlan) {
  const order = plan.parts.map((part) => part.table)
  const rest = found.map((_, at) => at).filter((at) => !order.includes(at))
  const parts = plan.parts.map((part, at) => ({ ...part, table: at }))
  return { tables: [...order, ...rest].map((at) => found[at]!), guessed: { ...plan, parts } }
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
