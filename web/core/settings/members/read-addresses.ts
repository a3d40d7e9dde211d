export interface Addressee {
  email: string
  name?: string
}

const plain = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/
const named = /^(.*?)\s*<([^<>]+)>$/

/**
 * E-mail addresses as people paste them: by line, comma or semicolon (also 、，；), with or without names
 * ("Aino Lehtonen <aino@example.com>"). The same address twice counts once.
 */
export function readAddresses(text: string): { people: Addressee[]; wrong: string[] } {
  const people = new Map<string, Addressee>()
  const wrong: string[] = []
  for (const part of text.split(/[\n,;，；、]+/).map((one) => one.trim())) {
    if (part === '') continue
    const person = addresseeOf(part)
    if (person === null) wrong.push(part)
    else if (!people.has(person.email.toLowerCase())) people.set(person.email.toLowerCase(), person)
  }
  return { people: [...people.values()], wrong }
}

function addresseeOf(part: string): Addressee | null {
  const [, name = '', address] = named.exec(part) ?? []
  const email = (address ?? part).trim().replace(/^mailto:/i, '')
  if (!plain.test(email) || email.length > 254) return null
  const bare = name.trim().replace(/^["“'](.*)["”']$/, '$1')
  return bare === '' ? { email } : { email, name: bare.slice(0, 200) }
}
