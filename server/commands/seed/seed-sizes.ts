/** How much a seeded workspace holds, in the proportions of a company that sells to companies. */
export interface SeedSize {
  contacts: number
  companies: number
  deals: number
}

/** '10k', '100k', '1m' or a plain number of contacts. Refuses anything else with null. */
export function seedSize(text: string): SeedSize | null {
  const match = /^(\d+)([km]?)$/i.exec(text.trim())
  if (match === null) return null
  const contacts =
    Number(match[1]) * { '': 1, k: 1_000, m: 1_000_000 }[match[2]!.toLowerCase() as '' | 'k' | 'm']
  if (contacts < 10 || contacts > 100_000_000) return null
  return { contacts, companies: Math.ceil(contacts / 10), deals: Math.ceil(contacts / 2) }
}
