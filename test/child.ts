import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { after } from 'node:test'

export interface Child {
  /** Waits for a line the program writes to its standard output. */
  said(line: string): Promise<void>
  /** kill -9, and waits until it is gone. */
  kill(signal?: NodeJS.Signals): Promise<number | null>
}

/** Runs a program of test/children in a process of its own, with JSON as its only argument. */
export function startChild(program: string, input: unknown): Child {
  const path = new URL(`./children/${program}.ts`, import.meta.url).pathname
  const child = spawn(process.execPath, [path, JSON.stringify(input)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  after(() => child.kill('SIGKILL'))
  const lines = heard(child)
  return {
    said: lines,
    kill: async (signal = 'SIGKILL') => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
      return child.exitCode
    },
  }
}

function heard(child: ChildProcess): (line: string) => Promise<void> {
  const seen = new Set<string>()
  const waiting = new Map<string, () => void>()
  let rest = ''
  child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    for (const line of lines) {
      seen.add(line)
      waiting.get(line)?.()
    }
  })
  return (line) =>
    new Promise((resolve, reject) => {
      if (seen.has(line)) return resolve()
      waiting.set(line, resolve)
      child.once('exit', () => reject(new Error(`the child ended before it said "${line}"`)))
    })
}
