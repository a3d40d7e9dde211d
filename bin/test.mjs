import { buildWeb } from './build-web.mjs'
import { findBrowser } from './find-browser.mjs'
import { prepare } from './prepare.mjs'
import { run } from './run.mjs'

const paths = process.argv.slice(2)
const node = prepare({ development: true })
const needsBrowser = paths.length === 0 || paths.some((path) => /journey|web/.test(path))
if (needsBrowser) buildWeb(node)
const environment = needsBrowser ? { KITH_CHROMIUM: findBrowser() } : {}
process.exit(await run(node, ['test/run.ts', ...paths], environment))
