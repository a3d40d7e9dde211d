import { randomBytes } from 'node:crypto'

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** A new id of a custom object or field: ten random lower-case base32 characters. */
export function newDefinitionId(): string {
  return Array.from(randomBytes(10), (byte) => alphabet[byte & 31]).join('')
}
