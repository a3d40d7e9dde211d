import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace.ts'
import { createFile } from './create-file.ts'
import { missingContents } from './missing-contents.ts'

test('contents that records name and nobody has are told', async () => {
  const { installation, ctx } = await testWorkspace()
  const { files, pool } = installation
  for (const name of ['kept.txt', 'lost.txt']) {
    const file = await files.receive(Readable.from([Buffer.from(name)]), 100)
    await createFile(ctx, files, { file: { ...file, name, mediaType: 'text/plain' }, about: [] })
    if (name === 'lost.txt') rmSync(files.pathOf(file.hash))
  }

  const [lost, ...others] = await missingContents(pool, files)

  assert.deepEqual(others, [])
  assert.equal(await files.isWhole(lost!), false)
})
