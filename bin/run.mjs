import { spawn } from 'node:child_process'
import { root } from './prepare.mjs'

/**
 * Runs a program of this repository on the given Node until it ends, passes signals on, and gives its
 * exit code. The open channel tells the program when this process is killed, so it never stays behind.
 */
export function run(node, programArguments, environment = {}) {
  const child = spawn(node, programArguments, {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
  })
  const pass = (signal) => child.kill(signal)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, pass)
  return new Promise((resolve) => {
    child.once('error', (error) => {
      process.stderr.write(`${node} could not be run: ${error.message}\n`)
      resolve(1)
    })
    child.once('exit', (code, signal) => {
      for (const one of signals) process.off(one, pass)
      resolve(code ?? (signal === null ? 1 : 128))
    })
  })
}
