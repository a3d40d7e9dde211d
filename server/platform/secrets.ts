import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Keeps what must be read again (mail passwords, second-factor secrets) unreadable in the database. */
export interface Secrets {
  /**
   * Encrypts a text for one purpose, e.g. 'identity.totp:<id>'. What is sealed for one purpose does not
   * open for another, so a sealed value copied to a different row is worth nothing.
   */
  seal(text: string, purpose: string): string
  /** Opens a sealed text; throws when it was altered, is for another purpose or another installation. */
  open(sealed: string, purpose: string): string
}

const version = 'v1'

/**
 * AES-256-GCM under a key derived (HKDF-SHA-256) from the installation's secret; the form is
 * `v1.<nonce>.<tag>.<ciphertext>`, so that a later version can be told apart and read beside it.
 */
export function createSecrets(secret: string): Secrets {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `kith secrets ${version}`, 32))
  return {
    seal: (text, purpose) => {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose))
      const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return [
        version,
        ...[nonce, cipher.getAuthTag(), encrypted].map((part) => part.toString('base64url')),
      ].join('.')
    },
    open: (sealed, purpose) => {
      const [form, nonce, tag, encrypted] = sealed.split('.')
      if (form !== version || nonce === undefined || tag === undefined || encrypted === undefined) {
        throw new Error('not a sealed text')
      }
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), {
        authTagLength: 16,
      })
        .setAAD(Buffer.from(purpose))
        .setAuthTag(Buffer.from(tag, 'base64url'))
      return Buffer.concat([decipher.update(Buffer.from(encrypted, 'base64url')), decipher.final()]).toString(
        'utf8',
      )
    },
  }
}
