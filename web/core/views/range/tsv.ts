import { unguardFormula } from '../../../../shared/core/imports/formula-guard.ts'

/** Rows of cells as spreadsheets put them on the clipboard: tabs between cells, quotes around what holds tabs or lines. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n')
}

/**
 * Rows of cells from the clipboard of a spreadsheet. A line end at the very end begins no further row; an apostrophe
 * before what would run as a formula was put there when it was copied.
 */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  while (at <= source.length) {
    const [cell, next] = source[at] === '"' ? readQuoted(source, at) : readPlain(source, at)
    rows.at(-1)?.push(unguardFormula(cell))
    if (next >= source.length) break
    if (source[next] === '\n') rows.push([])
    at = next + 1
  }
  return rows
}

function quoted(cell: string): string {
  return /["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function readPlain(source: string, at: number): [cell: string, next: number] {
  const end = source.slice(at).search(/[\t\n]/)
  const next = end < 0 ? source.length : at + end
  return [source.slice(at, next), next]
}

// A quote that nothing ends, or that text follows, was never meant as one.
function readQuoted(source: string, at: number): [cell: string, next: number] {
  const found = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(at))
  if (!found) return readPlain(source, at)
  return [found[1]!.replaceAll('""', '"'), at + found[0].length]
}
