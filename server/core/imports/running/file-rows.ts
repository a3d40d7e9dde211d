import type { TableFormat } from '../../../../shared/core/imports/table.ts'
import { readTable } from '../../formats/read-table.ts'
import { cellText, type ReadOptions } from '../../formats/row.ts'
import type { Source } from '../../formats/source.ts'
import type { FileRow } from './run-import.ts'

/** The rows of a file as an import takes them: every cell as its plain text (1054.5, true, 2016-10-20, 15%). */
export async function* fileRows(
  source: Source,
  format: TableFormat,
  options: ReadOptions = {},
): AsyncGenerator<FileRow> {
  for await (const { line, cells, problems, next } of readTable(source, format, options)) {
    yield { line, cells: cells.map(cellText), problems, next }
  }
}
