/** Tells whoever reads a value outside React, by useSyncExternalStore, that it changed. */
interface ChangeSignal {
  /** Gives what takes the listener away again. */
  subscribe(this: void, listener: () => void): () => void
  announce(this: void): void
}

export function changeSignal(): ChangeSignal {
  const listeners = new Set<() => void>()
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    announce: () => {
      for (const listener of listeners) listener()
    },
  }
}
