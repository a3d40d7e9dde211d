export interface Addressee {
  email: string
  name?: string
}

const plain = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/
const named = /^(.*?)\s*<([^<>]+)>$/

/**
 * E-mail addresses as people paste them: by line, comma or semicolon (also 、，；), with or without names
 * ("Aino Lehtonen <aino@example.com>", or cells of a table). The same address twice counts once.
 */
export function readAddresses(text: string): { people: Addressee[]; wrong: string[] } {
  const people = new Map<string, Addressee>()
  const wrong: string[] = []
  for (const part of text.split(/[\n,;，；、]+/).flatMap(spacedApart)) {
    const person = addresseeOf(part)
    if (person === null) wrong.push(part)
    else if (!people.has(person.email.toLowerCase())) people.set(person.email.toLowerCase(), person)
  }
  return { people: [...people.values()], wrong }
}

/** Addresses with nothing but spaces between them, and a row of cells with one address in it. */
function spacedApart(part: string): string[] {
  const bare = part.trim()
  if (bare === '') return []
  const words = bare.split(/\s+/)
  if (words.every((word) => plain.test(word))) return words
  const cells = bare.split('\t').map((cell) => cell.trim())
  const [address, ...more] = cells.filter((cell) => plain.test(cell))
  if (address === undefined || more.length > 0 || cells.length === 1) return [bare]
  const name = cells.filter((cell) => cell !== address && cell !== '').join(' ')
  return [`${name} <${address}>`]
}

function addresseeOf(part: string): Addressee | null {
  const [, name = '', address] = named.exec(part) ?? []
  const email = (address ?? part).trim().replace(/^mailto:/i, '')
  if (!plain.test(email) || email.length > 254) return null
  const bare = name.trim().replace(/^["“'](.*)["”']$/, '$1')
  return bare === '' ? { email } : { email, name: bare.slice(0, 200) }
}
