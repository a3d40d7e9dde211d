import { changeSignal } from './change-signal.ts'

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
let owner = storage()?.getItem(ownerKey) ?? null

/** A table of unsaved writing, of this tab alone. Values must be JSON. */
export function keptWriting<Value>(name: string): KeptWriting<Value> {
  const { subscribe, announce } = changeSignal()
  let known: Map<string, Value> | null = null
  const read = () => (known ??= new Map(stored<[string, Value][]>(name) ?? []))
  const write = () => {
    if (read().size === 0) storage()?.removeItem(keyOf(name))
    else store(name, [...read()])
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
 * Says whose writing is kept from now on; null is nobody. Nobody is shown, or sends, another's. That of who signs
 * out is thrown away; that of whom another tab replaced waits here for them.
 */
export function keepWritingOf(member: string | null): void {
  if (owner === member && member !== null) return
  if (member === null || owner === null) for (const table of tables) table.empty()
  owner = member
  if (member === null) storage()?.removeItem(ownerKey)
  else storage()?.setItem(ownerKey, member)
  for (const table of tables) table.turn()
}

function keyOf(name: string): string {
  return owner === null ? prefix + name : `${prefix}${owner}-${name}`
}

function storage(): Storage | undefined {
  return globalThis.sessionStorage
}

function stored<Value>(name: string): Value | null {
  try {
    return JSON.parse(storage()?.getItem(keyOf(name)) ?? 'null')
  } catch {
    return null
  }
}

// What does not fit any more stays in memory.
function store(name: string, value: unknown): void {
  try {
    storage()?.setItem(keyOf(name), JSON.stringify(value))
  } catch {
    storage()?.removeItem(keyOf(name))
  }
}
