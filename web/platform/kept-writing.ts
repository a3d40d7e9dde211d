import { changeSignal } from './change-signal.ts'
import { type Entries, kept, keptKeys, store } from './kept-places.ts'

/** What somebody writes and has not saved, by a key of its own; a reload of the page does not lose it. */
interface KeptWriting<Value> {
  get(key: string): Value | undefined
  entries(): [string, Value][]
  /** false: it did not fit, so that a reload would lose it. */
  set(key: string, value: Value): boolean
  delete(key: string): void
  /** Calls back after each change; gives what ends that. */
  subscribe(listener: () => void): () => void
}

interface Manner<Value> {
  /**
   * It goes by itself, from whatever tab: what a closed one left is taken by one that is open. Gives one of two that
   * were written under the same key.
   */
  join?: (older: Value, newer: Value) => Value
}

interface Table {
  name: string
  /** One of two entries; the newer one, where nothing is said. */
  join: ((older: unknown, newer: unknown) => unknown) | undefined
  empty(): void
  /** Reads anew, for another owner. */
  turn(): void
}

const prefix = 'kith-kept-'
const ownerKey = `${prefix}owner`
const tables: Table[] = []
let owner = globalThis.sessionStorage?.getItem(ownerKey) ?? null
takeWhatWasLeft()
globalThis.window?.addEventListener?.('pagehide', ({ persisted }) => {
  // A window may be closed for good: whoever opens the next one goes on there. A page loaded anew takes it back.
  if (!persisted) leaveOnDevice()
})

/** A table of unsaved writing, of this tab alone while it is open. Values must be JSON. */
export function keptWriting<Value>(name: string, { join }: Manner<Value> = {}): KeptWriting<Value> {
  const { subscribe, announce } = changeSignal()
  let known: Map<string, Value> | null = null
  const read = () => (known ??= new Map(kept<Value>(keyOf(name))))
  const write = () => {
    const isStored = store(keyOf(name), [...read()])
    announce()
    return isStored
  }
  tables.push({
    name,
    // Each table reads what it has written itself.
    join: join as Table['join'],
    empty: () => {
      known = new Map()
      write()
    },
    turn: () => {
      known = null
      announce()
    },
  })
  return {
    get: (key) => read().get(key),
    entries: () => [...read()],
    set: (key, value) => {
      read().set(key, value)
      return write()
    },
    delete: (key) => {
      if (read().delete(key)) write()
    },
    subscribe,
  }
}

/**
 * Says whose writing is kept from now on, by the id of a member, who is of one workspace; null is nobody. Nobody
 * is shown, or sends, another's. That of who signs out is thrown away; that of whom another tab replaced, or who
 * went to another workspace, waits here for them.
 */
export function keepWritingOf(member: string | null): void {
  if (owner === member && member !== null) return
  if (member === null) discardWriting()
  if (owner === null) for (const table of tables) table.empty()
  beOf(member)
  takeWhatWasLeft()
  for (const table of tables) table.turn()
}

/** Leaves what was written on the device: the same member finds it again, in whatever tab they come back. */
export function leaveWriting(): void {
  leaveOnDevice()
  beOf(null)
  for (const table of tables) table.turn()
}

/** Throws away what was written and not saved. */
export function discardWriting(): void {
  for (const [key] of ownKeys()) globalThis.sessionStorage?.removeItem(key)
  for (const table of tables) table.empty()
}

/** Everything that is kept at the moment, by the name of its table. */
export function allKept(): ReadonlyMap<string, Entries> {
  return new Map(ownKeys().map(([key, name]) => [name, kept(key)]))
}

function beOf(member: string | null): void {
  owner = member
  if (member === null) globalThis.sessionStorage?.removeItem(ownerKey)
  else globalThis.sessionStorage?.setItem(ownerKey, member)
}

function leaveOnDevice(): void {
  if (owner === null) return
  for (const [key, name] of ownKeys()) {
    const all = merged(name, kept(key, 'localStorage'), kept(key))
    if (store(key, all, 'localStorage')) globalThis.sessionStorage?.removeItem(key)
  }
}

function takeWhatWasLeft(): void {
  if (owner === null) return
  for (const key of keptKeys('localStorage', ownPrefix())) take(key)
}

/** Takes what a closed tab of the same member left to be sent; all else waits for whoever opens the next tab. */
export function takeLeftQueues(): void {
  if (owner === null) return
  for (const key of keptKeys('localStorage', ownPrefix()).filter(isOfQueue)) {
    take(key)
    for (const table of tables) if (table.name === nameIn(key)) table.turn()
  }
}

/** Is it where a tab leaves what this one could send, for the same member? */
export function isOfQueue(key: string): boolean {
  return key.startsWith(ownPrefix()) && joinOf(nameIn(key)) !== undefined
}

function joinOf(name: string): Table['join'] {
  return tables.find((table) => table.name === name)?.join
}

function take(key: string): void {
  const all = merged(nameIn(key), kept(key, 'localStorage'), kept(key))
  if (store(key, all)) globalThis.localStorage?.removeItem(key)
}

function merged(name: string, older: Entries, newer: Entries): Entries {
  const join = joinOf(name) ?? ((_: unknown, later: unknown) => later)
  const all = new Map(older)
  for (const [key, value] of newer) all.set(key, all.has(key) ? join(all.get(key), value) : value)
  return [...all]
}

function ownKeys(): [key: string, name: string][] {
  if (owner === null) return []
  return keptKeys('sessionStorage', ownPrefix()).map((key) => [key, nameIn(key)])
}

function ownPrefix(): string {
  return `${prefix}${owner}-`
}

function nameIn(key: string): string {
  return key.slice(ownPrefix().length)
}

function keyOf(name: string): string {
  return owner === null ? prefix + name : ownPrefix() + name
}
