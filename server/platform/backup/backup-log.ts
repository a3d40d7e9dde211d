import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One backup that was made of this data folder. Where its file lies is nobody's business but the server's. */
interface BackupMade {
  at: string
  bytes: number
  /** false: attached files were missing or damaged on disk, so that it is without them. */
  isWhole: boolean
}

export interface BackupLog {
  /** The newest first. */
  list(): BackupMade[]
  add(made: BackupMade): void
}

const keptAtMost = 30

/** The backups made of a data folder, as `backups.json` in it remembers them. */
export function openBackupLog(dataFolder: string): BackupLog {
  const path = join(dataFolder, 'backups.json')
  const list = () => read(path)
  return {
    list,
    add(made) {
      const kept = [made, ...list()].slice(0, keptAtMost)
      // In one step: a reader never meets half a file.
      writeFileSync(`${path}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
      renameSync(`${path}.new`, path)
    },
  }
}

function read(path: string): BackupMade[] {
  try {
    const kept: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return Array.isArray(kept) ? kept : []
  } catch {
    // Not there before the first backup; one that was written over by hand says nothing.
    return []
  }
}
