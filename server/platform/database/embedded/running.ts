import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConnectionSettings } from '../pool.ts'

/** What the Kith that runs the database tells others on this machine about itself. */
interface Running {
  pid: number
  /** A command that runs the database only while it works. */
  isPassing: boolean
  /** Absent until the database answers. */
  connection?: ConnectionSettings
}

/** Written by the holder of the data lock, and only meaningful while that lock is held. */
export function writeRunning(dataFolder: string, running: Running): void {
  const file = fileIn(dataFolder)
  writeFileSync(`${file}.new`, JSON.stringify(running), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

export function readRunning(dataFolder: string): Running | null {
  try {
    return JSON.parse(readFileSync(fileIn(dataFolder), 'utf8'))
  } catch {
    return null
  }
}

export function removeRunning(dataFolder: string): void {
  rmSync(fileIn(dataFolder), { force: true })
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'database.json')
}
