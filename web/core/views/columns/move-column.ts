import type { ViewColumn } from '../../../../shared/core/views.ts'

/** The columns with one of them put before (0) or behind (1) another. The title stays first. */
export function moveColumn(
  columns: readonly { path: string }[],
  path: string,
  target: string,
  side: 0 | 1,
): ViewColumn[] {
  const others = columns.filter((column) => column.path !== path).map((column) => column.path)
  const at = Math.max(1, others.indexOf(target) + side)
  return [...others.slice(0, at), path, ...others.slice(at)].map((field) => ({ field }))
}
