import type { Readable } from 'node:stream'
import type { ImportProblemOutput } from '../../../../shared/core/imports-contract.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import type { FileStore } from '../../../platform/files/file-store.ts'
import { writeCsv } from '../../formats/csv/write-csv.ts'
import { readTable } from '../../formats/read-table.ts'
import { type Cell, cellText } from '../../formats/row.ts'
import { sourceIn } from '../mapping/draft-import.ts'
import type { StoredImport } from '../storing/stored-import.ts'
import { listProblems } from './import-problems.ts'

interface ErrorFileQuery {
  part: number
  run?: 'import' | 'dryRun' | undefined
  /** Rows with errors only (default), or those with warnings too. */
  severity?: 'error' | undefined
}

/** Columns the file has beyond those of the import; known as such when it is imported again. */
const errorColumns = ['Import line', 'Import column', 'Import problem'] as const

/**
 * The rows that were not imported, as they stood in the file, each with its line, the columns and what was
 * wrong: to be corrected and imported again. Read from the file itself, in bounded memory.
 */
export async function errorFile(
  ctx: Context,
  files: FileStore,
  stored: StoredImport,
  query: ErrorFileQuery,
): Promise<Readable> {
  const table = stored.tables[stored.plan.parts[query.part]?.table ?? -1]
  if (table === undefined)
    throw new AppError('not-found', 'imports.no-table', 'This import has no such table.')
  const source = await sourceIn(files)(table)
  const kept = table.format.columns.map((name, at) => ({ name, at })).filter(({ name }) => !isOurs(name))
  const problems = problemsByLine(ctx, stored, query)
  const rows = rowsWithProblems(
    readTable(source, table.format),
    problems,
    kept.map(({ at }) => at),
  )
  return writeCsv([...kept.map(({ name }) => name), ...errorColumns], rows)
}

function isOurs(name: string): boolean {
  return errorColumns.some((own) => own === name)
}

interface LineProblems {
  line: number
  problems: ImportProblemOutput[]
}

async function* problemsByLine(
  ctx: Context,
  stored: StoredImport,
  { severity, ...query }: ErrorFileQuery,
): AsyncGenerator<LineProblems> {
  let cursor: string | undefined
  let open = null as LineProblems | null
  do {
    const { problems, page } = await listProblems(ctx, stored, { ...query, severity, cursor, limit: 1_000 })
    for (const problem of problems) {
      if (open?.line === problem.line) open.problems.push(problem)
      else {
        if (open !== null) yield open
        open = { line: problem.line, problems: [problem] }
      }
    }
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  if (open !== null) yield open
}

/** Both come in the order of lines, so one look at each is enough. */
async function* rowsWithProblems(
  rows: AsyncIterable<{ line: number; cells: Cell[] }>,
  byLine: AsyncGenerator<LineProblems>,
  kept: readonly number[],
): AsyncGenerator<string[]> {
  let next = await byLine.next()
  for await (const { line, cells } of rows) {
    // What was odd about a line between two rows belongs to the row behind it.
    const found: ImportProblemOutput[] = []
    while (!next.done && next.value.line <= line) {
      found.push(...next.value.problems)
      next = await byLine.next()
    }
    if (found.length > 0)
      yield [...kept.map((at) => cellText(cells[at] ?? '')), String(line), ...wordsOf(found)]
    if (next.done) return
  }
}

function wordsOf(problems: readonly ImportProblemOutput[]): [string, string] {
  const columns = [...new Set(problems.map(({ column }) => column).filter((column) => column !== ''))]
  const sentences = [
    ...new Set(problems.map(({ column, message }) => (column === '' ? message : `${column}: ${message}`))),
  ]
  return [columns.join(', '), sentences.join(' ')]
}
