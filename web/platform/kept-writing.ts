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
}

const prefix = 'kith-kept-'
const ownerKey = `${prefix}owner`
const tables: Table[] = []

/** A table of unsaved writing, of this tab alone. Values must be JSON. */
export function keptWriting<Value>(name: string): KeptWriting<Value> {
  const { subscribe, announce } = changeSignal()
  let known: Map<string, Value> | null = null
  const read = () => (known ??= new Map(stored<[string, Value][]>(name) ?? []))
  const write = () => {
    if (read().size === 0) storage()?.removeItem(prefix + name)
    else store(name, [...read()])
    announce()
  }
  tables.push({
    empty: () => {
      known = new Map()
      write()
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

/** Says whose writing is kept from now on: that of anybody else is thrown away. null is nobody. */
export function keepWritingOf(member: string | null): void {
  if (storage()?.getItem(ownerKey) === member && member !== null) return
  for (const table of tables) table.empty()
  if (member === null) storage()?.removeItem(ownerKey)
  else storage()?.setItem(ownerKey, member)
}

function storage(): Storage | undefined {
  return globalThis.sessionStorage
}

function stored<Value>(name: string): Value | null {
  try {
    return JSON.parse(storage()?.getItem(prefix + name) ?? 'null')
  } catch {
    return null
  }
}

// What does not fit any more stays in memory.
function store(name: string, value: unknown): void {
  try {
    storage()?.setItem(prefix + name, JSON.stringify(value))
  } catch {
    storage()?.removeItem(prefix + name)
  }
}
