import type { CellKind } from '../../../../shared/core/imports/table.ts'

export type NumberKind = Exclude<CellKind, 'text' | 'boolean'>

/** Formats that have a number and no code in the file (ECMA-376 18.8.30, with those of East Asian Excel). */
const builtIn: [from: number, to: number, kind: NumberKind][] = [
  [9, 10, 'percent'],
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'dateTime'],
  [27, 31, 'date'],
  [32, 35, 'time'],
  [36, 36, 'date'],
  [45, 47, 'time'],
  [50, 54, 'date'],
  [55, 56, 'time'],
  [57, 58, 'date'],
]

/** What a number format shows. A code of the file's own wins over the number. */
export function numberKindOf(id: number, code: string | undefined): NumberKind {
  if (code !== undefined) return numberKindOfCode(code)
  return builtIn.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number'
}

/** Reads a format code such as `yyyy"年"m"月"d"日"` or `[$-409]h:mm AM/PM;@`. */
function numberKindOfCode(code: string): NumberKind {
  const bare = code
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .replace(/general/gi, '')
  const first = bare.split(';')[0] ?? ''
  if (first.includes('%')) return 'percent'
  const hasTime = /[hs]|\[m+\]|am\/pm|a\/p|上午/i.test(first)
  const hasDate = /[yd]|年|日/i.test(first) || (/m/i.test(first) && !hasTime)
  if (hasDate) return hasTime ? 'dateTime' : 'date'
  return hasTime ? 'time' : 'number'
}
