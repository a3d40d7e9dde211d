import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { afterwards, eventually, temporaryFolder } from './processes.ts'
import { type RunningKith, startKith } from './running-kith.ts'

test('a full disk is told as such, nothing is half saved, and all goes on when there is room', {
  timeout: 240_000,
}, async (t) => {
  const small = smallDisk(t)
  const kith = await startKith(t, small ?? temporaryFolder(t))
  const disk = small === null ? sayingFull(kith) : fillable(small)
  const saved = [await save(kith, 'Before')]

  await disk.fill()
  const refused = await untilRefused(kith, saved)
  const upload = small === null ? null : await kith.upload('letter.txt', 'words '.repeat(100_000))
  await disk.free()
  await eventually(async () => {
    const reply = await kith.ask('POST', '/records/company', { name: 'After' }).catch(() => null)
    return reply?.status === 201 && saved.push('After')
  }, 'it saves again')

  assert.ok([503, 507].includes(refused.status), JSON.stringify(refused))
  assert.match(refused.body.error.message, /(disk is full|does not answer at the moment)/)
  if (upload !== null) {
    assert.ok([503, 507].includes(upload.status), JSON.stringify(upload))
    assert.equal((await kith.upload('letter.txt', 'words '.repeat(100_000))).status, 201)
  }
  const names = await kith.rows(`select name from ${kith.schema}.company order by id`)
  assert.deepEqual(
    names.map((row) => row.name),
    saved,
  )
  const [halves] = await kith.rows(`
    select (select count(*)::int from ${kith.schema}.company) as records,
      (select count(*)::int from ${kith.schema}.event where object_id = 'company') as events,
      (select count(*)::int from ${kith.schema}.search where object_id = 'company') as found`)
  assert.deepEqual(halves, { records: saved.length, events: saved.length, found: saved.length })
  assert.equal(await kith.kill('serve', 'SIGTERM'), 0)
})

async function save(kith: RunningKith, name: string): Promise<string> {
  const reply = await kith.ask('POST', '/records/company', { name })
  assert.equal(reply.status, 201, JSON.stringify(reply.body))
  return name
}

/** Saves ever more until it is refused: where the log of changes has room in its last file, it is not at once. */
async function untilRefused(kith: RunningKith, saved: string[]) {
  for (let n = 0; ; n++) {
    const name = `Full ${n}`
    const reply = await kith.ask('POST', '/records/company', { name, description: 'words '.repeat(10_000) })
    if (reply.status !== 201) return reply
    saved.push(name)
    assert.ok(n < 3_000, 'the disk fills up')
  }
}

interface Disk {
  fill(): Promise<void>
  free(): Promise<void>
}

/** A disk of its own for those who may mount one; null: not here. */
function smallDisk(t: TestContext): string | null {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') return null
  const folder = join(temporaryFolder(t), 'disk')
  mkdirSync(folder)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=260m', 'tmpfs', folder])
  if (mounted.status !== 0) return null
  afterwards(t, () => void spawnSync('umount', ['-l', folder]))
  return folder
}

function fillable(folder: string): Disk {
  const ballast = join(folder, 'ballast')
  return {
    fill: async () => {
      for (const size of [1 << 22, 1 << 16, 1 << 12]) fillBy(ballast, Buffer.alloc(size))
    },
    free: async () => rmSync(ballast),
  }
}

function fillBy(file: string, content: Buffer): void {
  try {
    for (;;) appendFileSync(file, content)
  } catch (error) {
    assert.equal((error as NodeJS.ErrnoException).code, 'ENOSPC')
  }
}

/** Where no disk can be mounted, the database refuses one of a write's last statements as a full disk would. */
function sayingFull({ rows, schema }: RunningKith): Disk {
  return {
    fill: async () => {
      await rows(`create function ${schema}.full_disk() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`)
      await rows(`create trigger full_disk before insert on ${schema}.outbox
        for each row execute function ${schema}.full_disk()`)
    },
    free: async () => {
      await rows(`drop trigger full_disk on ${schema}.outbox`)
    },
  }
}
