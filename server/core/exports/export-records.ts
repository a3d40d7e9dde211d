import type { Readable } from 'node:stream'
import type { ExportFormat } from '../../../shared/core/export-formats.ts'
import type { Filter, Sort } from '../../../shared/core/filters.ts'
import { findField, localized, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordPage } from '../../../shared/core/records.ts'
import type { Context } from '../../platform/context.ts'
import { writeCsv } from '../formats/csv/write-csv.ts'
import { writeJsonLines } from '../formats/json/write-json-lines.ts'
import { type Cell, cellText } from '../formats/row.ts'
import { writeXlsx } from '../formats/xlsx/write-xlsx.ts'
import { listRecords, readableObject } from '../records/index.ts'
import { type ExportColumn, expandedPaths, exportColumns } from './export-columns.ts'

export const contentTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/x-ndjson; charset=utf-8',
}

export interface ExportQuery {
  format: ExportFormat
  filter?: Filter | undefined
  sort?: Sort[] | undefined
  /** Paths; absent: every field the actor may see. */
  fields?: string[] | undefined
  search?: string | undefined
}

interface Export {
  /** Name for the file. */
  name: string
  content: Readable
}

/**
 * The records of an object as a file that grows as it is read: page after page by keys, so memory stays flat
 * and no transaction is held open. Refusals come before the first byte.
 */
export async function exportRecords(
  ctx: Context,
  objectName: string,
  query: ExportQuery,
  options: { signal?: AbortSignal; onRows?: (count: number) => void } = {},
): Promise<Export> {
  const object = readableObject(ctx, objectName)
  const columns = exportColumns(ctx, object, query.fields)
  const pages = pagesOf(ctx, object, query, columns)
  const first = await pages.next()
  const rows = cellsOf(pages, first, columns, options)
  const day = ctx.now().toISOString().slice(0, 10)
  const name = `${localized(object.pluralLabel, ctx.values.language)} ${day}.${query.format}`
  return { name, content: written(query.format, object, columns, rows, ctx) }
}

function written(
  format: ExportFormat,
  object: ObjectDefinition,
  columns: readonly ExportColumn[],
  rows: AsyncGenerator<Cell[]>,
  ctx: Context,
): Readable {
  const labels = columns.map((column) => column.label)
  if (format === 'csv') return writeCsv(labels, rows)
  if (format === 'xlsx')
    return writeXlsx(labels, rows, { sheet: localized(object.pluralLabel, ctx.values.language) })
  return writeJsonLines(objectsOf(rows, columns))
}

const pageSize = 5_000
/** Each page of a sort without an index sorts everything again, so there are fewer of them. */
const sortedPageSize = 20_000

async function* pagesOf(
  ctx: Context,
  object: ObjectDefinition,
  { filter, sort, search }: ExportQuery,
  columns: readonly ExportColumn[],
): AsyncGenerator<RecordPage> {
  const isQuick = (sort ?? []).every((one) => findField(object, one.field)?.indexed === true)
  const query = {
    ...(filter !== undefined && { filter }),
    ...(sort !== undefined && { sort }),
    ...(search !== undefined && { search }),
    fields: [...new Set(columns.map(({ path }) => path.split('.')[0]!))],
    expand: expandedPaths(ctx, object, columns),
    limit: isQuick ? pageSize : sortedPageSize,
  }
  let cursor: string | null = null
  do {
    const page: RecordPage = await listRecords(ctx, object.name, {
      ...query,
      ...(cursor !== null && { cursor }),
    })
    yield page
    cursor = page.page.next
  } while (cursor !== null)
}

async function* cellsOf(
  pages: AsyncGenerator<RecordPage>,
  first: IteratorResult<RecordPage>,
  columns: readonly ExportColumn[],
  { signal, onRows }: { signal?: AbortSignal; onRows?: (count: number) => void },
): AsyncGenerator<Cell[]> {
  for (let next = first; !next.done; next = await pages.next()) {
    signal?.throwIfAborted()
    const { records, related } = next.value
    for (const record of records) yield columns.map((column) => column.cellOf(record, related))
    onRows?.(records.length)
  }
}

async function* objectsOf(
  rows: AsyncGenerator<Cell[]>,
  columns: readonly ExportColumn[],
): AsyncGenerator<Record<string, unknown>> {
  for await (const cells of rows)
    yield Object.fromEntries(columns.map(({ path }, at) => [path, jsonOf(cells[at] ?? '')]))
}

/** Numbers that JSON carries exactly are numbers there; no value is null. */
function jsonOf(cell: Cell): unknown {
  const text = cellText(cell)
  if (text === '') return null
  if (typeof cell === 'string') return text
  if (cell.kind === 'boolean') return text === 'true'
  return cell.kind === 'number' && String(Number(text)) === text ? Number(text) : text
}
