import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './prepare.mjs'

// Compiled code is kept between starts, which then take half the time.
const compiled = join(root, 'node_modules', '.cache', 'node')

// On a machine with much memory V8 collects late: the server then keeps 200 MB of garbage, and gains nothing.
const serverFlags = JSON.parse(readFileSync(join(root, 'bin', 'server-flags.json'), 'utf8'))

/**
 * Runs a program of this repository on the given Node until it ends, passes signals on, and gives its
 * exit code. The open channel tells the program when this process is killed, so it never stays behind.
 */
export function run(node, programArguments, environment = {}) {
  const flags = programArguments[0].startsWith('server/') ? serverFlags : []
  const child = spawn(node, [...flags, ...programArguments], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, ...environment },
  })
  const pass = (signal) => child.kill(signal)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, pass)
  whenNpmIsGone(() => child.kill('SIGTERM'))
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

// npm starts a shell which starts this process, and does not pass signals through that shell: a stopped
// or killed npm would leave the program running. Its end shows in whose child the shell (or this) has become.
function whenNpmIsGone(stop) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return
  const born = parents()
  const watch = setInterval(() => {
    if (parents() === born) return
    clearInterval(watch)
    stop()
  }, 250)
  watch.unref()
}

function parents() {
  const { name, parent } = lookUp(process.ppid)
  // When there is no shell between, the grandparent is none of our business.
  return /^[a-z]*sh$/.test(name) ? `${process.ppid} ${parent}` : `${process.ppid}`
}

function lookUp(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const end = stat.lastIndexOf(')')
    return { name: stat.slice(stat.indexOf('(') + 1, end), parent: stat.slice(end + 2).split(' ')[1] }
  } catch {
    return { name: '', parent: '' }
  }
}
