import { buildWeb } from './build-web.mjs'
import { prepare } from './prepare.mjs'
import { run } from './run.mjs'

const node = prepare()
buildWeb(node)
process.exit(await run(node, ['server/kith.ts', 'serve', ...process.argv.slice(2)]))
