import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serverSettings } from './settings.ts'

const gigabyte = 1024 ** 3

test('buffers are a quarter of the memory, within bounds', () => {
  const buffers = (memory: number) => serverSettings({ memory, sharedMemory: gigabyte }).shared_buffers

  assert.equal(buffers(2 * gigabyte), '512MB')
  assert.equal(buffers(64 * gigabyte), '1024MB')
  assert.equal(buffers(0.1 * gigabyte), '64MB')
})

test('where shared memory is scarce, as in containers, files take its place', () => {
  const kind = (sharedMemory: number) =>
    serverSettings({ memory: gigabyte, sharedMemory }).dynamic_shared_memory_type

  assert.equal(kind(64 * 1024 ** 2), 'mmap')
  assert.equal(kind(gigabyte), 'posix')
})

test('nothing weakens durability', () => {
  const settings = serverSettings({ memory: gigabyte, sharedMemory: gigabyte })

  for (const name of ['fsync', 'synchronous_commit', 'full_page_writes']) assert.ok(!(name in settings), name)
})
