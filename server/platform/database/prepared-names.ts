import { createHash } from 'node:crypto'
import type pg from 'pg'

// A prepared statement costs the server some 50 KB for as long as its connection lives.
const mostPerConnection = 150

const namesByClient = new WeakMap<pg.PoolClient, Set<string>>()

/** The name a connection prepares a statement under; undefined when it has prepared enough others. */
export function preparedName(client: pg.PoolClient, text: string): string | undefined {
  const name = nameOf(text)
  const known = namesByClient.get(client) ?? new Set<string>()
  namesByClient.set(client, known)
  if (!known.has(name) && known.size >= mostPerConnection) return undefined
  known.add(name)
  return name
}

// The same few texts come over and over. Bounded, for some hold what definitions are called.
const namesByText = new Map<string, string>()
const mostRemembered = 2_000

function nameOf(text: string): string {
  const known = namesByText.get(text)
  if (known !== undefined) return known
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  if (namesByText.size >= mostRemembered) namesByText.clear()
  namesByText.set(text, name)
  return name
}
