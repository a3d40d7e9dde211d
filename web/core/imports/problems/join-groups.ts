import type { ProblemGroup } from '../import-types.ts'

/** One kind of problem of one column, with the values that have it. */
export interface JoinedProblems
  extends Pick<ProblemGroup, 'part' | 'column' | 'severity' | 'code' | 'message' | 'params'> {
  count: number
  values: { text: string; count: number }[]
}

/** The same problem with different values is one thing to look at, most frequent first. */
export function joinGroups(groups: readonly Omit<ProblemGroup, 'proposals'>[]): JoinedProblems[] {
  const joined = new Map<string, JoinedProblems>()
  for (const { count, value, ...problem } of groups) {
    const { part, column, severity, code, message, params } = problem
    const key = `${part} ${column} ${severity} ${code}`
    const known = joined.get(key) ?? { part, column, severity, code, message, params, count: 0, values: [] }
    known.count += count
    if (value !== null && value !== '') known.values.push({ text: value, count })
    joined.set(key, known)
  }
  return [...joined.values()].sort((a, b) => b.count - a.count)
}
