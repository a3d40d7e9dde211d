// Plain JavaScript without dependencies: it runs on whatever Node (18 or newer) started npm,
// and brings the rest to where it can run on the Node this program is written for.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const neededNode = 24

/** Ends the program with a sentence that says what to do. */
export function giveUp(sentence) {
  process.stderr.write(`\n${sentence}\n`)
  process.exit(1)
}

/** Installs what package-lock.json names and node_modules lacks. Gives the Node to run the program on. */
export function prepare({ development = false } = {}) {
  if (!isInstalled(development)) install(development)
  return findNode()
}

/** Compares npm's own record of what it installed with what the lock file asks for. */
function isInstalled(development) {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'))
  if (installed === null) return false
  const wanted = Object.entries(readPackages(join(root, 'package-lock.json')) ?? {})
  return wanted.every(([path, entry]) => {
    const mayBeAbsent = path === '' || entry.optional || entry.devOptional || (entry.dev && !development)
    const found = installed[path]
    return found === undefined ? mayBeAbsent : found.version === entry.version
  })
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

function install(development) {
  const first = !existsSync(join(root, 'node_modules'))
  console.log(
    first
      ? 'Installing dependencies (first start, about a minute)…'
      : 'Installing dependencies, which have changed (about a minute)…',
  )
  const { status, words } = runNpm(['ci', '--include=optional', ...(development ? ['--include=dev'] : [])])
  if (status === 0) return
  process.stderr.write(words)
  giveUp(
    'The dependencies could not be installed; what npm said is above. Check the network connection, the free disk space and the right to write into this folder, then start again.',
  )
}

// npm's own words are shown only when it fails: warnings of a healthy installation frighten people.
function runNpm(words) {
  const [program, ...before] = npm()
  const { status, error, stdout, stderr } = spawnSync(program, [...before, ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: program === 'npm' && isWindows,
  })
  return { status, words: `${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}` }
}

const isWindows = process.platform === 'win32'

function npm() {
  const running = process.env.npm_execpath
  return running !== undefined && /npm-cli\.c?js$/.test(running) ? [process.execPath, running] : ['npm']
}

function findNode() {
  const installed = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node')
  if (existsSync(installed)) return installed
  if (Number.parseInt(process.versions.node, 10) >= neededNode) return process.execPath
  console.log(`Fetching Node ${neededNode}, which did not come with the dependencies…`)
  const { words } = runNpm(['rebuild', 'node', '--ignore-scripts=false'])
  if (existsSync(installed)) return installed
  process.stderr.write(words)
  return giveUp(
    `Kith needs Node ${neededNode}, and this is ${process.versions.node}; fetching it failed, npm's words are above. Check the network connection and start again, or start with Node ${neededNode} or newer.`,
  )
}
