import { buildWeb } from './build-web.mjs'
import { findBrowser } from './find-browser.mjs'
import { prepare } from './prepare.mjs'
import { run } from './run.mjs'

const node = prepare({ development: true })
buildWeb(node)
const program = ['test/pictures/take-pictures.ts', ...process.argv.slice(2)]
process.exit(await run(node, program, { KITH_CHROMIUM: findBrowser() }))
