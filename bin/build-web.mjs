import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { giveUp, root } from './prepare.mjs'

const stamp = join(root, 'web', 'dist', '.built-from')

/** Builds the web app into web/dist when its sources are others than those of the last build. */
export function buildWeb(node) {
  if (!existsSync(join(root, 'web', 'vite.config.ts'))) {
    console.log('There is no web app in this checkout; only the API will be served.')
    return
  }
  const sources = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  console.log('Building the web app (some seconds)…')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const { status, stdout, stderr } = spawnSync(
    node,
    [vite, 'build', 'web', '--config', join('web', 'vite.config.ts'), '--logLevel', 'warn'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  )
  if (status !== 0) {
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
    giveUp(
      'The web app could not be built; the reason is above. If you changed nothing, start again with "npm ci".',
    )
  }
  writeFileSync(stamp, sources)
}

// By content: after a clone or a checkout the times of files say nothing.
function fingerprint() {
  const hash = createHash('sha256')
  const files = [
    join(root, 'package-lock.json'),
    ...sourcesIn(join(root, 'web')),
    ...sourcesIn(join(root, 'shared')),
  ]
  for (const file of files)
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (['dist', 'node_modules'].includes(entry.name) || /\.test\.tsx?$/.test(entry.name)) return []
      const path = join(folder, entry.name)
      return entry.isDirectory() ? sourcesIn(path) : [path]
    })
}
