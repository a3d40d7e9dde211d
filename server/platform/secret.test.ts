import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readSecret } from './secret.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'kith-secret-'))
after(() => rmSync(dataFolder, { recursive: true }))

test('a secret is made once and kept where only its owner reads it', () => {
  const made = readSecret({ secret: null, dataFolder })

  assert.equal(readSecret({ secret: null, dataFolder }), made)
  assert.ok(made.length >= 43)
  assert.equal(statSync(join(dataFolder, 'secret')).mode & 0o077, 0)
})

test('a configured secret wins over the kept one', () => {
  const secret = 'x'.repeat(32)

  assert.equal(readSecret({ secret, dataFolder }), secret)
})

test('a damaged secret is refused instead of being replaced', () => {
  writeFileSync(join(dataFolder, 'secret'), 'half\n')

  assert.throws(() => readSecret({ secret: null, dataFolder }), { code: 'config.wrong-secret' })
})
