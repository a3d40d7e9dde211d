import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import type { RecordList } from '../../records/record-list.ts'
import type { RowsOfGroup } from '../groups/group-rows.ts'

/** What stands in one row of a table. */
export type Line =
  | { kind: 'record'; record: RecordValues; related: Related }
  | { kind: 'group'; group: RowsOfGroup; isOpen: boolean }
  /** A record that is on its way, of a group where there are any; its id where it was read before. */
  | { kind: 'waiting'; group?: string; id?: string }

/** Rows from one on: up to another with what stands for unread ones between, or so many records. */
export type WantedRows = { from: number; to: number } | { from: number; records: number }

/** Lines as far as they could be read; at their end are no others. */
export interface ReadLines {
  lines: readonly Line[]
  isEnd: boolean
  /** The last of the wanted rows among the lines. */
  to: number
}

/** Wanted were more records than are changed at once; none were read. */
export interface TooManyRows {
  tooMany: number
}

/** The record of a row; undefined for a heading and for what is on its way. */
export function recordIn(line: Line | undefined): RecordValues | undefined {
  return line?.kind === 'record' ? line.record : undefined
}

/** Which record stands in a row, whether its values are in memory or not. */
export function idIn(line: Line | undefined): string | undefined {
  return line?.kind === 'waiting' ? line.id : recordIn(line)?.id
}

/** Records of a list as lines, with the places of those whose values are not in memory. */
export function linesOf(
  { records, away, related }: Pick<RecordList, 'records' | 'away' | 'related'>,
  group?: string,
): Line[] {
  return records.map(
    (record): Line =>
      away.has(record.id)
        ? { kind: 'waiting', id: record.id, ...(group !== undefined && { group }) }
        : { kind: 'record', record, related },
  )
}

/** The records among lines, in their order. */
export function recordsIn(lines: readonly Line[]): RecordValues[] {
  return lines.flatMap((line) => recordIn(line) ?? [])
}

/** Some of the lines stand for records whose values are not here. */
export function isAnyWaiting(lines: readonly Line[]): boolean {
  return lines.some((line) => line.kind === 'waiting')
}
