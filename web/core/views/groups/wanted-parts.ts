import type { Span } from '../../records/pages-in-sight.ts'
import type { Line, WantedRows } from '../table/line.ts'
import type { RowsOfGroup } from './group-rows.ts'

/** What of a group some rows take in, by the places of its records. */
interface WantedPart {
  group: RowsOfGroup
  places: Span
  /** Not all of them are in memory. */
  isWaiting: boolean
}

interface Section {
  group: RowsOfGroup
  /** The row of its first record. */
  first: number
  lines: Line[]
  /** Places stand for records that were not read, fewer than there are. */
  isPart: boolean
}

/** Which records of which groups some rows mean: a group that goes on beyond its last place, with all of them. */
export function wantedParts(lines: readonly Line[], rows: WantedRows): WantedPart[] {
  let left = 'to' in rows ? Number.POSITIVE_INFINITY : rows.records
  return sectionsOf(lines).flatMap((section) => {
    const from = Math.max(0, rows.from - section.first)
    const to = Math.min(lastWanted(section, rows), from + left - 1)
    if (from > section.lines.length - 1 || to < from) return []
    left -= to - from + 1
    const some = section.lines.slice(from, to + 1)
    const isWaiting = some.length < to - from + 1 || some.some(({ kind }) => kind === 'waiting')
    return [{ group: section.group, places: { from, to }, isWaiting }]
  })
}

export function recordsWanted(parts: readonly WantedPart[]): number {
  return parts.reduce((sum, { places }) => sum + places.to - places.from + 1, 0)
}

function lastWanted({ group, first, lines, isPart }: Section, rows: WantedRows): number {
  const shown = lines.length - 1
  if ('to' in rows && rows.to < first + shown) return rows.to - first
  return isPart ? Math.max(group.count - 1, shown) : shown
}

function sectionsOf(lines: readonly Line[]): Section[] {
  const sections: Section[] = []
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'group') {
      sections.push({ group: line.group, first: at + 1, lines: [], isPart: false })
      continue
    }
    const section = sections.at(-1)
    section?.lines.push(line)
    if (section && line.kind === 'waiting' && line.id === undefined) section.isPart = true
  }
  return sections
}
