import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import type { RowsOfGroup } from '../groups/group-rows.ts'

/** What stands in one row of a table. */
export type Line =
  | { kind: 'record'; record: RecordValues; related: Related }
  | { kind: 'group'; group: RowsOfGroup; isOpen: boolean }
  /** A record that is on its way, of a group where there are any. */
  | { kind: 'waiting'; group?: string }

/** Lines as far as they could be read; at their end are no others. */
export interface ReadLines {
  lines: readonly Line[]
  isEnd: boolean
}

/** The record of a row; undefined for a heading and for what is on its way. */
export function recordIn(line: Line | undefined): RecordValues | undefined {
  return line?.kind === 'record' ? line.record : undefined
}

/** The records among lines, in their order. */
export function recordsIn(lines: readonly Line[]): RecordValues[] {
  return lines.flatMap((line) => recordIn(line) ?? [])
}
