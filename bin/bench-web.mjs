import { buildWeb } from './build-web.mjs'
import { findBrowser } from './find-browser.mjs'
import { prepare } from './prepare.mjs'
import { run } from './run.mjs'

const node = prepare({ development: true })
buildWeb(node)
process.exit(
  await run(node, ['bench/web/run.ts', ...process.argv.slice(2)], { KITH_CHROMIUM: findBrowser() }),
)
