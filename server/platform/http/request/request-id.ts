import { randomBytes } from 'node:crypto'

const sane = /^[A-Za-z0-9][A-Za-z0-9._:-]{3,63}$/
// A prefix of this process and a count: unique without asking the system for randomness each time.
const prefix = randomBytes(6).toString('base64url').replaceAll(/[-_]/g, 'k')
let count = 0

/** The caller's own id of a request when it is short and plain, otherwise a new one. */
export function requestIdOf(given: string | string[] | undefined): string {
  if (typeof given === 'string' && sane.test(given)) return given
  count += 1
  return `${prefix}-${count.toString(36)}`
}
