const between = /^(?:\s*[,，、:：/|·–—]\s*|\s+-\s+)/

/** A deal's name without the company it begins with, where that is said beside it; null when nothing is left. */
export function shortName(name: string, company: string): string | null {
  if (!name.toLowerCase().startsWith(company.toLowerCase())) return name
  const rest = name.slice(company.length)
  if (rest.trim() === '') return null
  const separator = between.exec(rest)?.[0]
  return separator === undefined ? name : rest.slice(separator.length) || null
}
