/** Every path a stored filter looks along, those of `some` and `none` from their own relation on. */
export function filterPaths(filter: unknown): string[] {
  if (typeof filter !== 'object' || filter === null) return []
  const { and, or, not, field, value } = filter as Record<string, unknown>
  const joined = [and, or].flatMap((list) => (Array.isArray(list) ? list.flatMap(filterPaths) : []))
  if (typeof field !== 'string') return [...joined, ...filterPaths(not)]
  return [field, ...filterPaths(value).map((path) => `${field}.${path}`)]
}
