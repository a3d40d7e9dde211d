import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { errorCodes } from '../server/core/description/error-codes.ts'
import { errorKinds } from '../shared/platform/errors.ts'
import { detailTable } from './detail-codes.ts'
import { codesByKind, errorCodesInSource, refusalTable } from './error-codes.ts'

test('the API’s description lists every refusal there is (otherwise: node test/write-error-codes.ts)', () => {
  assert.deepEqual(errorCodes, codesByKind())
})

test('docs/api.md has every refusal there is (otherwise: node test/write-error-codes.ts)', () => {
  const text = readFileSync(join(import.meta.dirname, '../docs/api.md'), 'utf8')

  assert.ok(text.includes(refusalTable()))
})

test('docs/api.md has every code of details there is (otherwise: node test/write-error-codes.ts)', async () => {
  const text = readFileSync(join(import.meta.dirname, '../docs/api.md'), 'utf8')

  assert.ok(text.includes(await detailTable()))
})

test('every refusal has a kind that has a status', () => {
  const odd = errorCodesInSource().filter((one) => !Object.hasOwn(errorKinds, one.kind))

  assert.deepEqual(odd, [])
})
