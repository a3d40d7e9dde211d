import { type ChildProcess, spawn } from 'node:child_process'
import type { SocketFolder } from './socket-folder.ts'

/**
 * Sees to it that the server does not outlive this process, even when this one is killed: a small shell
 * waits on a pipe whose other end only this process holds, and when it closes without a word it stops
 * the server and takes away the folder of its socket. Gives a function that calls it off. (Windows ends children with their parent by itself.)
 */
export function watchOver(serverPid: number, server: ChildProcess, socket: SocketFolder | null): () => void {
  const onExit = () => server.kill('SIGINT')
  process.once('exit', onExit)
  if (process.platform === 'win32') return () => process.off('exit', onExit)
  const names = [String(serverPid), socket?.mark ?? '', socket?.folder ?? '']
  const shell = spawn('/bin/sh', ['-c', script, 'kith', ...names], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  shell.on('error', () => {})
  shell.stdin.on('error', () => {})
  shell.unref()
  return () => {
    process.off('exit', onExit)
    shell.stdin.end('done\n')
  }
}

// The folder goes when it is empty but for the mark: not while a server that will not end has its socket there.
const script = `trap '' HUP INT TERM
read -r word && exit
kill -INT "$1"
waited=0
while kill -0 "$1" && [ "$waited" -lt 60 ]; do sleep 1; waited=$((waited + 1)); done
[ -n "$2" ] && rm "$2" && rmdir "$3"`
