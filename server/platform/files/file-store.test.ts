import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { openFileStore } from './file-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-files-'))
after(() => rmSync(folder, { recursive: true }))
const files = openFileStore(folder)
const bytes = (...parts: string[]) => Readable.from(parts.map((part) => Buffer.from(part)))

test('a content is kept under its checksum, once, and read back as it was', async () => {
  const first = await files.store(bytes('云岭', ' oy'), 100)
  const again = await files.store(bytes('云岭 oy'), 100)

  assert.deepEqual(first, { hash: createHash('sha256').update('云岭 oy').digest('hex'), size: 9 })
  assert.deepEqual(again, first)
  assert.equal(await text(await files.read(first.hash)), '云岭 oy')
})

test('a content that is too large or breaks off is refused and leaves nothing behind', async () => {
  const broken = new Readable({
    read() {
      this.push('half')
      this.destroy(new Error('the line was cut'))
    },
  })

  await assert.rejects(files.store(bytes('12345'), 4), { code: 'files.too-large' })
  await assert.rejects(files.store(broken, 100), /the line was cut/)

  assert.deepEqual(readdirSync(join(folder, 'incoming')), [])
})

test('a hash that is none, or is not there, is not found', async () => {
  await assert.rejects(files.read('../../secret'), { code: 'files.not-found' })
  await assert.rejects(files.read('0'.repeat(64)), { code: 'files.not-found' })
})
