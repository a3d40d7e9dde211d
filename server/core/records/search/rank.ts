/**
 * How well a title in search form answers a question in search form, greater is better: the same, begins
 * with it, has a word that begins with it, contains it, or was found by other text; shorter titles first.
 */
export function rankOf(title: string, question: string): number {
  const shortness = 1 / (1 + title.length)
  if (title === question) return 5
  if (title.startsWith(question)) return 4 + shortness
  if (title.includes(` ${question}`)) return 3 + shortness
  if (title.includes(question)) return 2 + shortness
  return 1 + likeness(title, question) + shortness / 1_000
}

/** Share of the question's letter pairs that the title has, below 1. */
function likeness(title: string, question: string): number {
  const pairs = new Set(pairsOf(title))
  const asked = pairsOf(question)
  return asked.filter((pair) => pairs.has(pair)).length / (asked.length + 1)
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
}
