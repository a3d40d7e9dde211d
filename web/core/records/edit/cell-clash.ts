import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import {
  type BatchResult,
  type RecordPage,
  type RecordValues,
  recordLimits,
} from '../../../../shared/core/records.ts'
import { isReference } from '../../../../shared/core/references.ts'
import { queryRecords } from '../../record-requests.ts'
import { isClash } from './is-clash.ts'
import type { RecordEdit } from './save-record.ts'

/** Cells that somebody else changed while they were to be changed here. */
export interface CellClash {
  /** What was to be written, with the records as they are now. */
  updates: { record: RecordValues; values: Record<string, unknown> }[]
  related: RecordPage['related']
}

/** Of the rows that were refused as changed meanwhile: the cells that clash, and those that can be written. */
export function clashesOf<Edit extends RecordEdit>(
  updates: readonly Edit[],
  results: readonly BatchResult[],
): { clashes: Edit[]; left: Edit[] } {
  const clashes: Edit[] = []
  const left: Edit[] = []
  for (const [at, edit] of updates.entries()) {
    const result = results[at]
    if (result?.status !== 'failed' || !isClash(result)) continue
    const named = new Set(result.error.details.map(({ path }) => path))
    const cells = Object.entries(edit.values)
    const others = cells.filter(([name]) => !named.has(name))
    clashes.push({ ...edit, values: Object.fromEntries(cells.filter(([name]) => named.has(name))) })
    if (others.length > 0) left.push({ ...edit, values: Object.fromEntries(others) })
  }
  return { clashes, left }
}

/** Reads what stands in clashing cells by now. A record that is gone has nothing to be asked about. */
export async function readClash(
  object: ObjectDefinition,
  clashes: readonly RecordEdit[],
): Promise<CellClash> {
  const names = [...new Set(clashes.flatMap(({ values }) => Object.keys(values)))]
  const ids = clashes.map(({ record }) => record.id)
  const pages = await Promise.all(
    Array.from({ length: Math.ceil(ids.length / recordLimits.page) }, (_, at) =>
      queryRecords(object.name, {
        filter: {
          field: 'id',
          op: 'in',
          value: ids.slice(at * recordLimits.page, (at + 1) * recordLimits.page),
        },
        fields: names,
        expand: ['updatedBy', ...names.filter((name) => isPointing(object, name))],
        limit: recordLimits.page,
      }),
    ),
  )
  const now = new Map(pages.flatMap((page) => page.records.map((record) => [record.id, record] as const)))
  return {
    updates: clashes.flatMap(({ record, values }) => {
      const current = now.get(record.id)
      return current ? [{ record: current, values }] : []
    }),
    related: Object.assign({}, ...pages.map((page) => page.related)),
  }
}

function isPointing(object: ObjectDefinition, name: string): boolean {
  const field = findField(object, name)
  return field !== undefined && isReference(field)
}
