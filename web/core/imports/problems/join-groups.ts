import type { ProblemGroup } from '../import-types.ts'

/** One kind of problem of one column, with the values that have it. */
export interface JoinedProblems
  extends Pick<ProblemGroup, 'part' | 'column' | 'severity' | 'code' | 'message' | 'params'> {
  count: number
  /** How many values have it; `values` are the most frequent. */
  valueCount: number
  values: { text: string; count: number }[]
}

/** The same problem with different values is one thing to look at, most frequent first. */
export function joinGroups(groups: readonly Omit<ProblemGroup, 'proposals'>[]): JoinedProblems[] {
  const joined = new Map<string, JoinedProblems>()
  for (const { count, total, values: valueCount, value, ...problem } of groups) {
    const { part, column, severity, code, message, params } = problem
    const key = `${part} ${column} ${severity} ${code}`
    const kind = { part, column, severity, code, message, params, count: total, valueCount }
    const known = joined.get(key) ?? { ...kind, values: [] }
    if (value !== null && value !== '') known.values.push({ text: value, count })
    joined.set(key, known)
  }
  return [...joined.values()].sort((a, b) => b.count - a.count)
}
