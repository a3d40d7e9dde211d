import { changeSignal } from './change-signal.ts'
import { type Entries, kept, keptKeys, type Place, store } from './kept-places.ts'

/** What somebody writes and has not saved, by a key of its own; a reload of the page does not lose it. */
export interface KeptWriting<Value> {
  get(key: string): Value | undefined
  entries(): [string, Value][]
  set(key: string, value: Value): void
  delete(key: string): void
  /** Calls back after each change; gives what ends that. */
  subscribe(listener: () => void): () => void
}

interface Table {
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
export function keptWriting<Value>(name: string): KeptWriting<Value> {
  const { subscribe, announce } = changeSignal()
  let known: Map<string, Value> | null = null
  const read = () => (known ??= new Map(kept<Value>(keyOf(name))))
  const write = () => {
    store(keyOf(name), [...read()])
    announce()
  }
  tables.push({
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
      write()
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
  for (const [key] of ownKeys()) move(key, 'sessionStorage', 'localStorage')
}

function takeWhatWasLeft(): void {
  if (owner === null) return
  for (const key of keptKeys('localStorage', `${prefix}${owner}-`))
    move(key, 'localStorage', 'sessionStorage')
}

// What stands there already was written later.
function move(key: string, from: Place, to: Place): void {
  const entries = new Map([...kept(key, from), ...kept(key, to)])
  if (store(key, [...entries], to)) globalThis[from]?.removeItem(key)
}

function ownKeys(): [key: string, name: string][] {
  if (owner === null) return []
  const own = `${prefix}${owner}-`
  return keptKeys('sessionStorage', own).map((key) => [key, key.slice(own.length)])
}

function keyOf(name: string): string {
  return owner === null ? prefix + name : `${prefix}${owner}-${name}`
}
