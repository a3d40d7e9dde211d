import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { type BatchResult, type RecordPage, recordLimits } from '../../../../shared/core/records.ts'
import { isReference } from '../../../../shared/core/references.ts'
import { queryRecords } from '../../record-requests.ts'
import type { CellPlan } from './plan-cells.ts'

/** Cells that somebody else changed while they were to be changed here. */
export interface CellClash {
  /** What was to be written, with the records as they are now. */
  updates: CellPlan['updates']
  related: RecordPage['related']
}

/** Was it refused because somebody else had changed the same cells? */
export function isClash(result: BatchResult | undefined): boolean {
  return result?.status === 'failed' && result.error.code === 'records.changed-meanwhile'
}

/** Of the rows that were refused as changed meanwhile: the cells that clash, and those that can be written. */
export function clashesOf(
  { updates }: Pick<CellPlan, 'updates'>,
  results: readonly BatchResult[],
): { clashes: CellPlan['updates']; left: CellPlan['updates'] } {
  const clashes: CellPlan['updates'] = []
  const left: CellPlan['updates'] = []
  for (const [at, { record, values }] of updates.entries()) {
    const result = results[at]
    if (result?.status !== 'failed' || !isClash(result)) continue
    const named = new Set(result.error.details.map(({ path }) => path))
    const cells = Object.entries(values)
    const others = cells.filter(([name]) => !named.has(name))
    clashes.push({ record, values: Object.fromEntries(cells.filter(([name]) => named.has(name))) })
    if (others.length > 0) left.push({ record, values: Object.fromEntries(others) })
  }
  return { clashes, left }
}

/** Reads what stands in clashing cells by now. A record that is gone has nothing to be asked about. */
export async function readClash(object: ObjectDefinition, clashes: CellPlan['updates']): Promise<CellClash> {
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
