import type { CellKind, ColumnSample, FileDescription } from '../../../shared/core/imports/table.ts'
import { formatLimits } from './limits.ts'
import { type Cell, cellText } from './row.ts'

export interface SampledRow {
  line: number
  cells: readonly Cell[]
}

/** What the columns of a sample hold. */
export function describeColumns(names: readonly string[], rows: readonly SampledRow[]): ColumnSample[] {
  return names.map((name, at) => {
    const cells = rows.map((row) => row.cells[at] ?? '').filter((cell) => cellText(cell).trim() !== '')
    return {
      name,
      samples: cells
        .slice(0, formatLimits.samplesPerColumn)
        .map((cell) => cellText(cell).slice(0, sampleChars)),
      filled: rows.length === 0 ? 0 : cells.length / rows.length,
      cells: kindOf(cells),
    }
  })
}

/** The first rows as text, for people to look at. */
export function previewRows(rows: readonly SampledRow[]): FileDescription['rows'] {
  return rows.slice(0, formatLimits.previewRows).map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => cellText(cell).slice(0, sampleChars).toWellFormed()),
  }))
}

const sampleChars = 1_000

function kindOf(cells: readonly Cell[]): CellKind | 'mixed' {
  const kinds = new Set(cells.map((cell) => (typeof cell === 'string' ? 'text' : cell.kind)))
  if (kinds.size === 0) return 'text'
  return kinds.size === 1 ? ([...kinds][0] ?? 'text') : 'mixed'
}
