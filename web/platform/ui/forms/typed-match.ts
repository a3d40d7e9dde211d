/** Does what was typed occur in one of the texts? Case, accents and width do not matter; words in any order. */
export function matchesTyped(typed: string, ...texts: (string | undefined)[]): boolean {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  const whole = folded(texts.filter(Boolean).join(' '))
  return words.every((word) => whole.includes(word))
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}
