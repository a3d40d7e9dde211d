import assert from 'node:assert/strict'
import { isAbsolute } from 'node:path'
import { test } from 'node:test'
import { readConfig } from './config.ts'

test('without any variable everything has a value', () => {
  const config = readConfig({})

  assert.ok(isAbsolute(config.dataFolder))
  assert.deepEqual(
    { ...config, dataFolder: 'data' },
    {
      dataFolder: 'data',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      trustProxy: 'loopback',
      rateLimit: 1000,
      metricsToken: null,
      role: 'both',
      logLevel: 'info',
      secret: null,
      databaseConnections: 16,
      databaseUrl: null,
      mail: null,
    },
  )
})

test('an empty variable counts as absent', () => {
  assert.equal(readConfig({ KITH_PORT: '', DATABASE_URL: '' }).port, 3000)
})

test('the public address follows the port and has no slash at its end', () => {
  assert.equal(readConfig({ KITH_PORT: '8080' }).publicUrl, 'http://localhost:8080')
  assert.equal(
    readConfig({ KITH_PUBLIC_URL: 'https://crm.example.com/' }).publicUrl,
    'https://crm.example.com',
  )
})

test('a wrong value is refused by one sentence that names its variable', () => {
  const wrong = {
    KITH_PORT: '70000',
    KITH_ROLE: 'boss',
    KITH_LOG_LEVEL: 'loud',
    KITH_SECRET: 'short',
    KITH_PUBLIC_URL: 'crm.example.com',
    KITH_SMTP_URL: 'https://mail.example.com',
    KITH_MAIL_FROM: 'nobody',
    KITH_DATABASE_CONNECTIONS: 'many',
    DATABASE_URL: 'mysql://localhost/kith',
  }

  for (const [name, value] of Object.entries(wrong)) {
    assert.throws(() => readConfig({ [name]: value }), {
      code: 'config.wrong-value',
      message: new RegExp(`^The environment variable ${name} must [^.]+`),
    })
  }
})

test('mail needs the address it is sent from', () => {
  const server = 'smtp://mail.example.com'

  assert.throws(() => readConfig({ KITH_SMTP_URL: server }), { message: /KITH_MAIL_FROM/ })
  assert.deepEqual(readConfig({ KITH_SMTP_URL: server, KITH_MAIL_FROM: 'crm@example.com' }).mail, {
    smtpUrl: server,
    from: 'crm@example.com',
  })
})
