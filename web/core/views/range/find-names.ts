import type { QueryClient } from '@tanstack/react-query'
import type { RelatedRecord } from '../../../../shared/core/records.ts'
import { recordLimits } from '../../../../shared/core/records.ts'
import { holdsSeveralObjects, isReference, targetNames } from '../../../../shared/core/references.ts'
import { queryRecords } from '../../record-requests.ts'
import type { Column } from '../columns/column.ts'

/** Records by object and by what they are called, small and large letters alike. */
export type FoundNames = ReadonlyMap<string, readonly RelatedRecord[]>

const asked = 100

/** Can the column's values be given by the name of a record? */
export function isNamed(column: Column): boolean {
  return isReference(column.field) && !holdsSeveralObjects(column.field) && column.field.type !== 'file'
}

/** Looks up what records of the columns are called in a text; a page of names a question. */
export async function findNames(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  queries: QueryClient,
): Promise<FoundNames> {
  const found = new Map<string, RelatedRecord[]>()
  for (const [at, column] of columns.entries()) {
    const [object] = targetNames(column.field)
    if (!isNamed(column) || object === undefined) continue
    const names = [...new Set(rows.flatMap((row) => splitNames(row[at] ?? '', column)))]
    for (let from = 0; from < names.length; from += asked) {
      const { records } = await queryRecords(object, {
        filter: { field: 'title', op: 'in', value: names.slice(from, from + asked) },
        fields: [],
        limit: recordLimits.page,
      })
      for (const { id, title } of records) {
        const key = nameKey(object, title)
        const known = found.get(key) ?? []
        if (known.some((record) => record.id === id)) continue
        const record = { id, object, title }
        found.set(key, [...known, record])
        queries.setQueryData(['named', id], record)
      }
    }
  }
  return found
}

/** The names in the text of a cell: several, with semicolons between, where the field holds several. */
export function splitNames(text: string, { field }: Column): string[] {
  const names = field.options.many === true ? text.split(/[;；\n]/) : [text]
  return names.map((name) => name.trim()).filter((name) => name !== '')
}

export function nameKey(object: string, title: string): string {
  return `${object} ${title.trim().toLocaleLowerCase()}`
}
