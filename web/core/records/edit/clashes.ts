import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { RecordEdit } from './save-record.ts'

type Values = Record<string, unknown>

/** Those of some values that a record does not have already. */
export function unlike(object: ObjectDefinition, values: Values, record: RecordValues): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => !isSame(object, name, value, record[name])),
  )
}

/** Fields of an edit that somebody else changed too since it began, each to something else. */
export function clashesIn(object: ObjectDefinition, edit: RecordEdit, now: RecordValues): string[] {
  return Object.keys(edit.values).filter((name) => {
    // What it was, or what this very person sent and never heard of again.
    const known = [edit.record[name], ...(edit.tried?.[name] ?? [])]
    return !known.some((value) => isSame(object, name, value, now[name]))
  })
}

function isSame(object: ObjectDefinition, name: string, a: unknown, b: unknown): boolean {
  const field = findField(object, name)
  return field ? shownTypeOf(field).equals(a ?? null, b ?? null) : Object.is(a, b)
}
