import { createHash, randomBytes } from 'node:crypto'

/** A new secret of 256 random bits, in characters that any link or header can carry. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Can it be one that was made here? What is not needs no look into the database. */
export function isToken(text: string): boolean {
  return /^(kth_)?[\w-]{43}$/.test(text)
}

/** What is kept of a token. Tokens are random and long, so an unsalted fast hash gives nothing away. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
