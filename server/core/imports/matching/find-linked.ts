import type { Transaction } from '../../../platform/context.ts'
import { recordsById } from '../../records/index.ts'
import { type ImportRow, textOf } from '../running/import-row.ts'
import type { LinkIndex } from './link-index.ts'
import type { Link } from './make-missing.ts'

/** The record a row's text names; 'several' when it names more than one, null when none. */
export type FindLinked = (row: ImportRow) => string | 'several' | null

/**
 * How the rows of a batch find what a column names. Where a row also says what the named record belongs to
 * (the pipeline of its stage), only records of that count: a stage of the same name elsewhere is another.
 */
export async function finding(
  tx: Transaction,
  { column, target, shared }: Pick<Link, 'column' | 'target' | 'shared'>,
  index: LinkIndex,
  rows: readonly ImportRow[],
): Promise<FindLinked> {
  const plain: FindLinked = (row) => index.find(textOf(row, column))
  const narrowed = shared.length === 0 ? [] : rows.filter((row) => isSaid(row, shared))
  if (narrowed.length === 0) return plain
  const texts = new Set(narrowed.map((row) => textOf(row, column)))
  const ids = [...texts].flatMap((text) => index.candidates(text).flat())
  const records = await recordsById(tx, target.name, ids)
  const belongs = (id: string, row: ImportRow) =>
    shared.every((name) => isSame(records.get(id)?.[name], row.values[name]))
  return (row) => {
    if (!isSaid(row, shared)) return plain(row)
    const groups = index.candidates(textOf(row, column))
    const [near = []] = groups.map((group) => group.filter((id) => belongs(id, row))).filter(isFilled)
    return near.length > 1 ? 'several' : (near[0] ?? null)
  }
}

function isSaid({ values }: ImportRow, shared: readonly string[]): boolean {
  return shared.some((name) => (values[name] ?? null) !== null)
}

/** What a row leaves open agrees with everything. */
function isSame(of: unknown, said: unknown): boolean {
  return (said ?? null) === null || of === said
}

function isFilled(group: readonly string[]): boolean {
  return group.length > 0
}
