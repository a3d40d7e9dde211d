import type { ViewColumn } from '../../../../shared/core/views.ts'

/** Columns in an order, each as wide as the view keeps it. */
export function orderedColumns(paths: readonly string[], kept: readonly ViewColumn[] = []): ViewColumn[] {
  const byPath = new Map(kept.map((column) => [column.field, column]))
  return paths.map((field) => byPath.get(field) ?? { field })
}
