import { guessMapping } from '../../../../shared/core/imports/guess-mapping.ts'
import { guessMatchKey } from '../../../../shared/core/imports/guess-match-key.ts'
import { guessObject } from '../../../../shared/core/imports/guess-object.ts'
import { importLimits } from '../../../../shared/core/imports/import-limits.ts'
import type { FileDescription } from '../../../../shared/core/imports/table.ts'
import type { ImportTable } from '../../../../shared/core/imports-contract.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import { describeFile } from '../../formats/describe-file.ts'
import type { Source } from '../../formats/source.ts'
import type { Wanted } from '../../formats/wanted.ts'
import { fillable, seenObjects } from './guessable-objects.ts'
import { isImportableObject } from './importable-objects.ts'

type StoredFile = ImportTable['file']

/** The tables of a file: one, or for a workbook one per visible sheet that has rows. */
export async function describeTables(ctx: Context, source: Source, file: StoredFile): Promise<ImportTable[]> {
  const first = await describeFile(source)
  const others: FileDescription[] = []
  for (const sheet of first.sheets) {
    if (sheet.hidden || sheet.name === first.format.sheet) continue
    if (others.length < importLimits.tables) others.push(await describeFile(source, { sheet: sheet.name }))
  }
  const described = [first, ...others].filter((one) => one.rows.length > 0)
  const tables = described.length === 0 ? [first] : described
  return tables.map((one) => tableOf(ctx, one, { file, isOneOfMany: tables.length > 1 }))
}

/** One table anew, read as a person says, or with its rows as another object. */
export async function describeTableAgain(
  ctx: Context,
  source: Source,
  before: ImportTable,
  wanted: Wanted & { object?: string | undefined },
): Promise<ImportTable> {
  const { object, ...how } = wanted
  const { encoding, delimiter, quote, sheet, header } = before.format
  const kept: Wanted = {
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
    ...(quote !== undefined && { quote }),
    ...(sheet !== undefined && { sheet }),
  }
  // Where it begins and what separates it depend on how it is read, so they are found anew then.
  const isReadAnew = how.encoding !== undefined || how.delimiter !== undefined || how.sheet !== undefined
  const described = await describeFile(source, isReadAnew ? { ...kept, ...how } : { ...kept, header, ...how })
  const named = { file: before.file, isOneOfMany: before.name !== before.file.name }
  return tableOf(ctx, described, named, object ?? (isReadAnew ? undefined : before.objects[0]?.object))
}

function tableOf(
  ctx: Context,
  described: FileDescription,
  { file, isOneOfMany }: { file: StoredFile; isOneOfMany: boolean },
  object?: string,
): ImportTable {
  refuseTooWide(described)
  const { format, columns, rows } = described
  const name = isOneOfMany ? `${file.name} – ${format.sheet ?? ''}` : file.name
  return {
    file,
    name,
    format,
    encodings: described.encodings.map((one) => ({ ...one, excerpt: shortened(one.excerpt) })),
    encodingCertainty: described.encodingCertainty,
    sheets: described.sheets,
    rowCount: described.rowCount,
    preview: rows.map(({ line, cells }) => ({ line, cells: cells.map(shortened) })),
    columns: columns.map((column) => ({
      ...column,
      samples: column.samples.slice(0, samplesKept).map(shortened),
    })),
    warnings: described.warnings,
    ...guesses(ctx, described, name, object),
  }
}

/** What the rows are about, and where the columns go. An object that was chosen stands first. */
function guesses(ctx: Context, { columns }: FileDescription, fileName: string, chosen: string | undefined) {
  const world = { objects: seenObjects(ctx), context: ctx.values, fileName }
  const guess = guessObject(columns, world)
  const ranking = guess.ranking.filter(({ object }) => mayBe(ctx, object))
  const objects =
    chosen === undefined
      ? ranking
      : [...ranking.filter((one) => one.object === chosen), ...ranking.filter((one) => one.object !== chosen)]
  const first = ctx.metadata.objects.get(objects[0]?.object ?? '')
  const object = first && fillable(ctx, first)
  const mapped = object === undefined ? [] : guessMapping(columns, object, world)
  return {
    objects: objects.slice(0, objectsNamed),
    objectCertainty: chosen === undefined ? guess.certainty : ('certain' as const),
    guesses: mapped,
    key: object === undefined ? null : guessMatchKey(columns, mapped, object),
  }
}

function mayBe(ctx: Context, name: string): boolean {
  const object = ctx.metadata.objects.get(name)
  return object !== undefined && isImportableObject(ctx, object)
}

const objectsNamed = 20
const samplesKept = 10
const shownChars = 200

function shortened(text: string): string {
  const safe = text.length > shownChars ? `${text.slice(0, shownChars)}…` : text
  return safe.replaceAll('\0', '').toWellFormed()
}

function refuseTooWide({ columns, name }: FileDescription): void {
  const { columns: limit } = importLimits
  if (columns.length <= limit) return
  throw new AppError(
    'invalid',
    'imports.too-many-columns',
    `“${name}” has ${columns.length} columns; at most ${limit} can be imported. Remove those you do not need.`,
    { params: { name, columns: columns.length, limit } },
  )
}
