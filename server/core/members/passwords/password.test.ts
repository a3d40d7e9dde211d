import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError } from '../../../../shared/platform/errors.ts'
import { checkPassword, isPassword, passwordHash } from './password.ts'

function problem(password: string, email = 'lin.xiaowen@northquay.example'): string | null {
  try {
    checkPassword(password, email)
    return null
  } catch (error) {
    assert.ok(error instanceof AppError)
    return error.details[0]!.code
  }
}

test('a hash is argon2id, opens to its password only, and differs each time', async () => {
  const hash = await passwordHash('a long enough phrase')

  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.equal(await isPassword('a long enough phrase', hash), true)
  assert.equal(await isPassword('a long enough phrasE', hash), false)
  assert.notEqual(hash, await passwordHash('a long enough phrase'))
})

test('nobody has a password', async () => {
  assert.equal(await isPassword('nobody has this password', null), false)
})

test('a password typed with composed or decomposed letters is the same', async () => {
  const hash = await passwordHash('pässwörd-päivä'.normalize('NFC'))

  assert.equal(await isPassword('pässwörd-päivä'.normalize('NFD'), hash), true)
})

test('ten characters are enough, nine are not, counted as people do', () => {
  assert.equal(problem('kq7-vmx+3'), 'members.password-too-short')
  assert.equal(problem('kq7-vmx+3p'), null)
  assert.equal(problem('🦊🌲🌧️🦉'), 'members.password-too-short')
  assert.equal(problem('x'.repeat(201)), 'members.password-too-long')
})

const worst = [
  ...['password123', 'Password2024!', 'P@ssw0rd!!!!', '1234567890', '0987654321', 'qwertyuiop', 'aaaaaaaaaa'],
  ...[
    'abcabcabcabc',
    'abcdefghij',
    'letmein1234!',
    'Welcome2026',
    'salasana123',
    '1qaz2wsx3edc',
    'woaini1314',
  ],
  ...['Administrator1', 'correcthorsebatterystaple', 'qwertyqwerty1', '12345678901234'],
]
for (const password of worst) {
  test(`${password} is refused as too common`, () => {
    assert.equal(problem(password), 'members.password-too-common')
  })
}

test('the address is no password, with or without signs', () => {
  assert.equal(problem('lin.xiaowen@northquay.example'), 'members.password-is-email')
  assert.equal(problem('LinXiaowen1'), 'members.password-is-email')
})

for (const password of [
  'a long enough phrase',
  '苏州云岭精密的门口有三棵树',
  'kissa istuu katolla',
  'tR9#kq-pz2',
]) {
  test(`${password} is accepted`, () => {
    assert.equal(problem(password), null)
  })
}
