import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from './log.ts'

/** Parts of the running program in the order they were started; the last one stops first. */
export interface StartOrder {
  /** Opens a part and remembers to close it. What it needs is started before it. */
  start<Part>(name: string, open: () => Promise<Part>, close?: (part: Part) => Promise<void>): Promise<Part>
  /** Closes every part, the last first. One that fails or hangs is logged and passed over. */
  stop(): Promise<void>
}

const patienceMs = 20_000

export function startOrder(log: Log): StartOrder {
  const started: { name: string; close: () => Promise<void> }[] = []
  return {
    start: async (name, open, close) => {
      const part = await open()
      if (close) started.push({ name, close: () => close(part) })
      return part
    },
    stop: async () => {
      for (let last = started.pop(); last !== undefined; last = started.pop()) {
        await closed(last.name, last.close, log)
      }
    },
  }
}

async function closed(name: string, close: () => Promise<void>, log: Log): Promise<void> {
  const late = new AbortController()
  const patience = wait(patienceMs, true, { signal: late.signal, ref: false }).catch(() => false)
  try {
    const isLate = await Promise.race([close().then(() => false), patience])
    if (isLate) log.error(`Stopping: ${name} did not end within ${patienceMs / 1000} s; going on.`)
  } catch (error) {
    log.error({ err: error }, `Stopping: ${name} ended with an error.`)
  } finally {
    late.abort()
  }
}
