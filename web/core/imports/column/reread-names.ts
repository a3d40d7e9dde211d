import type { ColumnValue, PlanColumn } from '../import-types.ts'

/** A name that is written otherwise than the record it was taken for. */
interface RereadName {
  text: string
  as: string
}

/** Names of a linking column that were understood as another than they say, without anybody having said so. */
export function rereadNames(
  planned: Pick<PlanColumn, 'target' | 'values'> | undefined,
  values: readonly ColumnValue[],
): RereadName[] {
  if (planned?.target.kind !== 'link') return []
  return values.flatMap(({ text, found, as }) => {
    const isSaid = planned.values?.[text] !== undefined
    return found === 'one' && as !== null && as !== text && !isSaid ? [{ text, as }] : []
  })
}
