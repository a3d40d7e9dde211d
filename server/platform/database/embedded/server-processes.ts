import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'

/** Is this process alive (not a zombie) and a database server working in this cluster's folder? */
export function isServerOf(folder: string, pid: number): boolean {
  if (process.platform === 'linux') return worksIn(realpathSync(folder), pid)
  if (process.platform === 'win32') return isAlive(pid)
  return commandOf(pid).includes(folder)
}

/** Every database process working in this cluster's folder; an empty list where only Linux could tell. */
export function serversOf(folder: string): number[] {
  if (process.platform !== 'linux') return []
  const real = realpathSync(folder)
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => worksIn(real, pid))
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function worksIn(folder: string, pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [name = '', state] = [
      stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')),
      stat.at(stat.lastIndexOf(')') + 2),
    ]
    return name.startsWith('postgres') && state !== 'Z' && readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    // Gone meanwhile, or somebody else's: not ours in either case.
    return false
  }
}

function commandOf(pid: number): string {
  try {
    const [state = '', ...command] = execFileSync('ps', ['-p', String(pid), '-o', 'stat=,command='])
      .toString()
      .trim()
      .split(/\s+/)
    return state.startsWith('Z') ? '' : command.join(' ')
  } catch {
    return ''
  }
}
