import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type FileStore, incomingFolder } from './file-store.ts'

/** Hashes of one of the 256 groups whose contents are older than an instant. */
export async function contentsBefore({ folder }: FileStore, group: string, before: Date): Promise<string[]> {
  const names = await namesIn(join(folder, group))
  const old: string[] = []
  for (const name of names) if (await isOlder(join(folder, group, name), before)) old.push(name)
  return old.filter(isHash)
}

/**
 * Puts a content aside, where nothing reads it and from where it can come back. One that was kept anew
 * meanwhile (it is then younger than `before`) stays where it was.
 */
export async function putAside(
  store: FileStore,
  hash: string,
  when: { before: Date; now: Date },
): Promise<boolean> {
  const aside = asidePath(store, hash)
  await mkdir(dirname(aside), { recursive: true, mode: 0o700 })
  await rename(store.pathOf(hash), aside)
  if (await isOlder(aside, when.before)) {
    await utimes(aside, when.now, when.now)
    return true
  }
  await rename(aside, store.pathOf(hash))
  return false
}

/** What lies aside, and since when. */
export async function contentsAside(store: FileStore): Promise<{ hash: string; since: Date }[]> {
  const hashes = (await namesIn(asideFolder(store))).filter(isHash)
  return Promise.all(
    hashes.map(async (hash) => ({ hash, since: (await stat(asidePath(store, hash))).mtime })),
  )
}

/** Brings a content back to its place. */
export async function takeBack(store: FileStore, hash: string): Promise<void> {
  await mkdir(dirname(store.pathOf(hash)), { recursive: true, mode: 0o700 })
  await rename(asidePath(store, hash), store.pathOf(hash))
}

/** Removes what lies aside for good. */
export async function removeAside(store: FileStore, hash: string): Promise<void> {
  await rm(asidePath(store, hash), { force: true })
}

/** Removes what a process that died had received and not kept. Gives how many they were. */
export async function removeStaleIncoming({ folder }: FileStore, before: Date): Promise<number> {
  const incoming = incomingFolder(folder)
  let removed = 0
  for (const name of await namesIn(incoming)) {
    if (!(await isOlder(join(incoming, name), before))) continue
    await rm(join(incoming, name), { force: true })
    removed++
  }
  return removed
}

function asideFolder({ folder }: FileStore): string {
  return join(folder, 'aside')
}

function asidePath(store: FileStore, hash: string): string {
  return join(asideFolder(store), hash)
}

function isHash(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name)
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch((): string[] => [])).sort()
}

// What is gone by now is not older than anything.
async function isOlder(path: string, before: Date): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found !== null && found.mtime < before
}
