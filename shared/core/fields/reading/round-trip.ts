/**
 * The first written form that is read back as the same value. A type whose readable forms are sometimes
 * ambiguous lists them from the most readable to one that never is.
 */
export function firstReadBack<V>(
  forms: readonly string[],
  read: (form: string) => V | null,
  isSame: (read: V) => boolean,
): string {
  const form = forms.find((candidate) => {
    const value = read(candidate)
    return value !== null && isSame(value)
  })
  return form ?? forms.at(-1) ?? ''
}
