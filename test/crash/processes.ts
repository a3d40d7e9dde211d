import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestContext } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'

/** A program under test and what it has said so far, one JSON object per line. */
export interface Program {
  child: ChildProcess
  said: Record<string, unknown>[]
  /** The first line with this key, now or later. */
  says(key: string): Promise<Record<string, unknown>>
  /** Kills it in the given way and waits for its end; gives the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** Starts a TypeScript program of this repository; it does not outlive the test. */
export function startProgram(t: TestContext, parameters: string[], options: SpawnOptions = {}): Program {
  const child = spawn(process.execPath, parameters, { ...options, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const said: Record<string, unknown>[] = []
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => said.push(JSON.parse(line)))
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
    return child.exitCode
  }
  afterwards(t, () => end('SIGTERM'))
  const says = (key: string) =>
    eventually(() => {
      const line = said.find((one) => key in one)
      if (line === undefined && child.exitCode !== null) throw new Error(`ended: ${JSON.stringify(said)}`)
      return line
    }, `the program says ${key}`)
  return { child, said, says, end }
}

const undoing = new WeakMap<TestContext, (() => unknown)[]>()

/** Does this after the test, the last thing first: programs end before their folders go. */
export function afterwards(t: TestContext, undo: () => unknown): void {
  const known = undoing.get(t)
  if (known !== undefined) return void known.unshift(undo)
  const list = [undo]
  undoing.set(t, list)
  t.after(async () => {
    for (const one of list) await one()
  })
}

/** Waits until something is there (not undefined, null or false); fails after a long time. */
export async function eventually<T>(look: () => T | Promise<T>, what: string): Promise<NonNullable<T>> {
  for (const until = Date.now() + 60_000; Date.now() < until; await wait(15)) {
    const found = await look()
    if (found !== undefined && found !== null && found !== false) return found
  }
  throw new Error(`did not happen: ${what}`)
}

/** A folder that goes after the test. Its name has what paths may have. */
export function temporaryFolder(t: TestContext, name = 'with space'): string {
  const folder = mkdtempSync(join(tmpdir(), `kith ${name} `))
  afterwards(t, () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
