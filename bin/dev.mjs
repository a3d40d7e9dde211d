import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { prepare, root } from './prepare.mjs'
import { run } from './run.mjs'

// The server starts again with each change; the web app is served by Vite, which passes /api on to it.
const node = prepare({ development: true })
const programs = [run(node, ['--watch', '--watch-preserve-output', 'server/kith.ts', 'serve'])]
if (existsSync(join(root, 'web', 'vite.config.ts'))) {
  programs.push(run(node, ['node_modules/vite/bin/vite.js', 'web', '--config', 'web/vite.config.ts']))
}
const codes = await Promise.all(programs)
process.exit(Math.max(...codes))
