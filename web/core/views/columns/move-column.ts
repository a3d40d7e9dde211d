/** The paths of columns with one of them put before (0) or behind (1) another. The title stays first. */
export function moveColumn(
  columns: readonly { path: string }[],
  path: string,
  target: string,
  side: 0 | 1,
): string[] {
  const others = columns.filter((column) => column.path !== path).map((column) => column.path)
  const at = Math.max(1, others.indexOf(target) + side)
  return [...others.slice(0, at), path, ...others.slice(at)]
}
