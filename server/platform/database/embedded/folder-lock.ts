import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeFolder } from './make-folder.ts'

export interface FolderLock {
  release(): void
}

/**
 * Makes this process the only one that runs the database of a data folder; null: another one does.
 * SQLite is used for one thing only: it takes a lock the operating system ends with the process, however
 * that dies, on every platform. The file stays; a second reader of it in this process would lose the lock.
 */
export function lockFolder(dataFolder: string): FolderLock | null {
  makeFolder(dataFolder)
  const file = new DatabaseSync(join(dataFolder, 'database.lock'), { timeout: 0 })
  try {
    file.exec('pragma journal_mode=memory; begin exclusive')
    return { release: () => file.close() }
  } catch (error) {
    file.close()
    if ((error as { errcode?: number }).errcode === sqliteBusy) return null
    throw error
  }
}

const sqliteBusy = 5
