import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { ConnectionSettings } from '../pool.ts'
import type { ServerUser } from './server-user.ts'
import { makeSocketFolder, type SocketFolder } from './socket-folder.ts'

/** Where the server listens: the server's own settings for it, and how to connect. */
export interface Address {
  settings: Record<string, string>
  connection: ConnectionSettings
  /** What is to go when this process cannot see to it; null where nothing was made. */
  socket: SocketFolder | null
  /** Removes what was made for it. */
  release(): void
}

export const databaseUser = 'kith'

/** A Unix socket nobody else may reach, or on Windows a free local port and a password. */
export async function makeAddress(dataFolder: string, user: ServerUser | null): Promise<Address> {
  const whom = { user: databaseUser, database: 'postgres' }
  if (process.platform === 'win32') return localPort(dataFolder, whom)
  const socket = makeSocketFolder(dataFolder, user)
  const { folder } = socket
  return {
    settings: {
      listen_addresses: '',
      unix_socket_directories: `"${folder}"`,
      unix_socket_permissions: '0700',
    },
    connection: { ...whom, host: folder, port: 5432 },
    socket,
    release: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The file with the database user's password, made once; used where a local port is the only way in. */
export function passwordFile(dataFolder: string): string {
  const file = join(dataFolder, 'database.password')
  try {
    writeFileSync(file, randomBytes(24).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return file
}

async function localPort(dataFolder: string, whom: ConnectionSettings): Promise<Address> {
  const port = await freePort()
  const password = readFileSync(passwordFile(dataFolder), 'utf8')
  return {
    settings: { listen_addresses: '127.0.0.1', port: String(port) },
    connection: { ...whom, host: '127.0.0.1', port, password },
    socket: null,
    release: () => {},
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
