/**
 * A letter for each name: the modules say those people learn from the manual; other names take the first
 * of their own letters that is free, and none where all are taken.
 */
export function lettersOf(
  names: readonly string[],
  known: Readonly<Record<string, string>>,
): Map<string, string> {
  const letters = new Map<string, string>()
  const ordered = [...names].sort((a, b) => Number(b in known) - Number(a in known))
  for (const name of ordered) {
    const wanted = known[name] ?? ''
    const letter = [...(wanted + name).toUpperCase()].find(
      (candidate) => /[A-Z]/.test(candidate) && !letters.has(candidate),
    )
    if (letter) letters.set(letter, name)
  }
  return letters
}
