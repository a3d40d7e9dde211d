import { hash, verify } from '@node-rs/argon2'
import { AppError } from '../../../../shared/platform/errors.ts'
import { isWorstPassword } from './worst-passwords.ts'

const passwordLimits = { least: 10, most: 200 } as const

// argon2id is the library's default kind; its cost is OWASP's first choice: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The argon2id hash of a password, in the form that carries its own parameters and salt. */
export function passwordHash(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

/**
 * Is this the password of the hash? Without a hash (nobody by that name) it takes as long and says no, so
 * that the time tells nothing.
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const isSame = await verify(kept ?? (await nobodysHash()), password.normalize('NFKC')).catch(() => false)
  return isSame && kept !== null
}

/** Refuses a password that is short, endless, among the worst, or the person's own address. */
export function checkPassword(password: string, email: string, path = 'password'): void {
  const problem = problemOf(password, email)
  if (problem === null) return
  throw new AppError('invalid', 'members.weak-password', 'Choose another password. See details.', {
    details: [{ path, ...problem }],
  })
}

function problemOf(password: string, email: string) {
  const characters = [...password].length
  const { least, most } = passwordLimits
  if (characters < least) {
    const message = `needs at least ${least} characters`
    return { code: 'members.password-too-short', message, params: { min: least } }
  }
  if (characters > most) {
    return {
      code: 'members.password-too-long',
      message: `has more than ${most} characters`,
      params: { max: most },
    }
  }
  if (holdsAddress(password, email)) {
    return { code: 'members.password-is-email', message: 'is too much like the e-mail address' }
  }
  if (isWorstPassword(password)) {
    return { code: 'members.password-too-common', message: 'is one of those that are tried first' }
  }
  return null
}

function holdsAddress(password: string, email: string): boolean {
  const [name = ''] = email.toLowerCase().split('@')
  const plain = password.toLowerCase()
  return (
    plain === email.toLowerCase() || plain.replaceAll(/[^\p{L}]/gu, '') === name.replaceAll(/[^\p{L}]/gu, '')
  )
}

let nobody: Promise<string> | undefined
function nobodysHash(): Promise<string> {
  nobody ??= passwordHash('nobody has this password')
  return nobody
}
