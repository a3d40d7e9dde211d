import type { TableFormat } from '../../../../shared/core/imports/table.ts'
import { readTable } from '../../formats/read-table.ts'
import { cellText } from '../../formats/row.ts'
import type { Source } from '../../formats/source.ts'

interface DistinctTexts {
  /** Different texts of each column asked for, with how often they stand there, in the order they came. */
  byColumn: ReadonlyMap<number, ReadonlyMap<string, number>>
  /** Not all rows, or not all texts, were looked at. */
  more: boolean
}

/** The different texts of some columns, from the beginning of a file on. */
export async function distinctTexts(
  source: Source,
  format: TableFormat,
  wanted: { columns: readonly number[]; rows: number; texts: number; signal?: AbortSignal },
): Promise<DistinctTexts> {
  const byColumn = new Map(wanted.columns.map((at) => [at, new Map<string, number>()]))
  let left = wanted.rows
  let isCut = false
  if (wanted.columns.length > 0) {
    for await (const { cells } of readTable(source, format, wanted.signal ? { signal: wanted.signal } : {})) {
      if (left-- <= 0) return { byColumn, more: true }
      for (const [at, texts] of byColumn) {
        const text = cellText(cells[at] ?? '').trim()
        if (text === '' || text.length > longestText) continue
        const known = texts.get(text)
        if (known === undefined && texts.size >= wanted.texts) isCut = true
        else texts.set(text, (known ?? 0) + 1)
      }
    }
  }
  return { byColumn, more: isCut }
}

const longestText = 500
