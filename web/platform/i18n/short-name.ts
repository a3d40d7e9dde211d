const between = /^(?:\s*[,，、:：/|·–—]\s*|\s+-\s+)/

// People write "Northquay: two pumps" of "Northquay Oy".
const legalForm =
  /[,，]?\s+(?:inc|ltd|llc|llp|plc|corp|co|gmbh|ag|kg|oy|oyj|ab|as|aps|sa|sas|sarl|srl|spa|bv|nv)\.?$|(?:股份|责任|責任)?有限(?:责任|責任)?公司$/i

/** A deal's name without the company it begins with, where that is said beside it; null when nothing is left. */
export function shortName(name: string, company: string): string | null {
  const short = withoutStart(name, company)
  return short === name ? withoutStart(name, company.replace(legalForm, '')) : short
}

function withoutStart(name: string, company: string): string | null {
  if (company === '' || !name.toLowerCase().startsWith(company.toLowerCase())) return name
  const rest = name.slice(company.length)
  if (rest.trim() === '') return null
  const separator = between.exec(rest)?.[0]
  return separator === undefined ? name : rest.slice(separator.length) || null
}
