/** A list with one entry put before another place of it. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const entry = list[from]
  if (entry === undefined) return [...list]
  const without = list.toSpliced(from, 1)
  return without.toSpliced(to > from ? to - 1 : to, 0, entry)
}
