import { type ChildProcess, spawn } from 'node:child_process'

/**
 * Sees to it that the server does not outlive this process, even when this one is killed: a small shell
 * waits on a pipe whose other end only this process holds, and when it closes without a word it stops
 * the server. Gives a function that calls it off. (Windows ends children with their parent by itself.)
 */
export function watchOver(serverPid: number, server: ChildProcess): () => void {
  const onExit = () => server.kill('SIGINT')
  process.once('exit', onExit)
  if (process.platform === 'win32') return () => process.off('exit', onExit)
  const script = `trap '' HUP INT TERM; read -r word || kill -INT ${serverPid}`
  const shell = spawn('/bin/sh', ['-c', script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  shell.on('error', () => {})
  shell.stdin.on('error', () => {})
  shell.unref()
  return () => {
    process.off('exit', onExit)
    shell.stdin.end('done\n')
  }
}
