import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const groupSize = 64
const flushBytes = 256 * 1024
const cachedBytes = 16 * 1024 * 1024

/** Numbered strings in a temporary file, read back by number. Memory stays small however many there are. */
export class StringSpill {
  readonly #file: FileHandle
  readonly #path: string
  /** Where each group of strings begins, and, last, where all of them end. */
  readonly #starts: number[] = [0]
  readonly #cache = new Map<number, { strings: string[]; bytes: number }>()
  #cachedBytes = 0
  #group: string[] = []
  #pending: Buffer[] = []
  #pendingBytes = 0

  private constructor(file: FileHandle, path: string) {
    this.#file = file
    this.#path = path
  }

  static async create(folder: string = tmpdir()): Promise<StringSpill> {
    const path = join(folder, `kith-strings-${randomUUID()}`)
    return new StringSpill(await open(path, 'wx+', 0o600), path)
  }

  add(text: string): void {
    this.#group.push(text)
    if (this.#group.length === groupSize) this.#closeGroup()
  }

  /** Writes out what was added, once it is worth a write. To be awaited now and then while adding. */
  async flush(least = flushBytes): Promise<void> {
    if (this.#pendingBytes < least || this.#pendingBytes === 0) return
    const bytes = Buffer.concat(this.#pending)
    this.#pending = []
    this.#pendingBytes = 0
    await this.#file.write(bytes)
  }

  /** Call once, after the last string and before the first is read. */
  async seal(): Promise<void> {
    if (this.#group.length > 0) this.#closeGroup()
    await this.flush(1)
  }

  /** '' for a number no string has. */
  at(index: number): string | Promise<string> {
    const group = Math.floor(index / groupSize)
    const cached = this.#cache.get(group)
    if (cached !== undefined) return cached.strings[index % groupSize] ?? ''
    return this.#readGroup(group).then((strings) => strings[index % groupSize] ?? '')
  }

  async close(): Promise<void> {
    await this.#file.close()
    await rm(this.#path, { force: true })
  }

  #closeGroup(): void {
    const bytes = Buffer.from(JSON.stringify(this.#group))
    this.#group = []
    this.#pending.push(bytes)
    this.#pendingBytes += bytes.length
    this.#starts.push((this.#starts.at(-1) ?? 0) + bytes.length)
  }

  async #readGroup(group: number): Promise<string[]> {
    const start = this.#starts[group]
    const end = this.#starts[group + 1]
    if (start === undefined || end === undefined) return []
    const bytes = Buffer.alloc(end - start)
    await this.#file.read(bytes, 0, bytes.length, start)
    // Written by closeGroup.
    const strings = JSON.parse(bytes.toString('utf8')) as string[]
    this.#keep(group, strings, bytes.length)
    return strings
  }

  /** Forgets the groups read first when there are too many. */
  #keep(group: number, strings: string[], bytes: number): void {
    if (this.#cache.has(group)) return
    this.#cache.set(group, { strings, bytes })
    this.#cachedBytes += bytes
    for (const [oldest, entry] of this.#cache) {
      if (this.#cachedBytes <= cachedBytes || oldest === group) return
      this.#cache.delete(oldest)
      this.#cachedBytes -= entry.bytes
    }
  }
}
