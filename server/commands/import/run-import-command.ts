import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { importLimits } from '../../../shared/core/imports/import-limits.ts'
import { ImportPlanInput, type ImportTable } from '../../../shared/core/imports-contract.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import { changeTable, draftImport, type ImportUpload } from '../../core/imports/mapping/draft-import.ts'
import { runHere, tryHere } from '../../core/imports/running/carry-out.ts'
import { changePlan } from '../../core/imports/storing/change-import.ts'
import { loadImport, type StoredImport } from '../../core/imports/storing/stored-import.ts'
import type { Installation } from '../../core/installation.ts'
import type { Context } from '../../platform/context.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { openAsOperator } from '../open-as-operator.ts'
import { pathFromHere } from '../options/path-from-here.ts'
import { readOptions } from '../options/read-options.ts'
import { progressLine } from '../progress-line.ts'
import { withInstallation } from '../with-installation.ts'
import { withMissingMade } from './create-missing.ts'
import { reportImport } from './report-import.ts'

export interface ImportOptions {
  workspace?: string
  object?: string[]
  key?: string[]
  action?: 'create' | 'update' | 'upsert'
  createMissing?: boolean
  plan?: string
  printPlan?: boolean
  dryRun?: boolean
  resume?: string
  errors: string
  json?: boolean
}

/** Imports files in this process, with what was said about them and the rest guessed. Exit code 1 when rows were left out. */
export async function runImportCommand(paths: string[], options: ImportOptions): Promise<void> {
  const plan = options.plan === undefined ? null : await readPlan(pathFromHere(options.plan))
  await withInstallation(async (installation) => {
    const ctx = await openAsOperator(installation, options.workspace)
    const stored = await beginning(installation, ctx, { paths, plan, options })
    if (options.printPlan === true) {
      process.stdout.write(`${JSON.stringify(namedPlan(stored), null, 2)}\n`)
      return
    }
    const ended = await carried(installation, ctx, stored, options.dryRun === true)
    await reportImport(installation, ctx, ended, options)
  })
}

async function beginning(
  installation: Installation,
  ctx: Context,
  {
    paths,
    plan,
    options,
  }: { paths: readonly string[]; plan: ImportPlanInput | null; options: ImportOptions },
): Promise<StoredImport> {
  if (options.resume !== undefined) return loadImport(ctx, options.resume)
  if (paths.length === 0)
    throw new AppError(
      'invalid',
      'commands.no-files',
      'Name at least one file to import, or --resume an import.',
    )
  let stored = await drafted(installation, ctx, paths, plan)
  for (const [table, object] of saidOf(stored.tables, options.object ?? [], '--object'))
    stored = await changeTable(ctx, installation.files, { id: stored.id, table }, { object })
  const keys = new Map(saidOf(stored.tables, options.key ?? [], '--key'))
  const makes = options.createMissing === true
  if (keys.size === 0 && options.action === undefined && !makes) return stored
  const parts = stored.plan.parts.map((part) => {
    const key = keys.get(part.table)
    const action = options.action ?? (key === undefined ? part.action : 'upsert')
    const said = { ...part, action, key: key ?? part.key }
    return makes ? withMissingMade(ctx, said) : said
  })
  return changePlan(ctx, stored.id, { ...stored.plan, parts })
}

async function drafted(
  { files: store }: Installation,
  ctx: Context,
  paths: readonly string[],
  plan: ImportPlanInput | null,
): Promise<StoredImport> {
  const files: ImportUpload[] = []
  try {
    for (const path of paths) files.push(await receiveFile(store, pathFromHere(path)))
    return await draftImport(ctx, store, { files, plan })
  } finally {
    for (const file of files) await store.discard(file)
  }
}

async function receiveFile(store: FileStore, path: string): Promise<ImportUpload> {
  const found = await stat(path).catch(() => null)
  if (found?.isFile() !== true)
    throw new AppError(
      'not-found',
      'commands.no-file',
      `There is no file ${path}. Correct its name, then try again.`,
    )
  const received = await store.receive(createReadStream(path), importLimits.fileBytes)
  return { ...received, name: basename(path) }
}

async function readPlan(path: string): Promise<ImportPlanInput> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new AppError(
      'not-found',
      'commands.no-file',
      `There is no file ${path}. Correct its name, then try again.`,
    )
  })
  let plan: unknown
  try {
    plan = JSON.parse(text)
  } catch {
    throw new AppError('invalid', 'commands.wrong-plan', `${path} is not JSON.`)
  }
  return readOptions(ImportPlanInput, plan, {})
}

/** 'deals.csv=deal' is about one table, 'deal' about all. */
function saidOf(tables: readonly ImportTable[], said: readonly string[], option: string): [number, string][] {
  return said.flatMap((text) => {
    const at = text.lastIndexOf('=')
    if (at === -1) return tables.map((_, table): [number, string] => [table, text])
    const name = text.slice(0, at)
    const table = tables.findIndex((one) => one.name === name || one.file.name === name)
    if (table !== -1) return [[table, text.slice(at + 1)] as [number, string]]
    throw new AppError(
      'invalid',
      'commands.wrong-option',
      `${option} names ${name}, which is not one of the files.`,
    )
  })
}

/** The plan with tables by their names, so that it holds for the same files in another order. */
function namedPlan({ plan, tables }: StoredImport): unknown {
  return { ...plan, parts: plan.parts.map((part) => ({ ...part, table: tables[part.table]?.name })) }
}

async function carried(
  installation: Installation,
  ctx: Context,
  stored: StoredImport,
  isTrial: boolean,
): Promise<StoredImport> {
  const say = progressLine()
  const total = stored.plan.parts.reduce(
    (sum, part) => sum + (stored.tables[part.table]?.rowCount.value ?? 0),
    0,
  )
  let isStopped = false
  const stop = () => {
    isStopped = true
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const steps = {
    checkpoint: () => {
      if (isStopped) throw interrupted(stored.id)
    },
    onRows: (rows: number) => say(`${rows} of ${Math.max(total, rows)} rows …`),
  }
  try {
    await (isTrial ? tryHere : runHere)(ctx, installation.files, stored.id, steps)
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
  return loadImport(ctx, stored.id)
}

function interrupted(id: string): AppError {
  const sentence = `Interrupted. What was imported stays; go on with "npm run kith -- import --resume ${id}".`
  return new AppError('unavailable', 'imports.interrupted', sentence, { params: { id } })
}
