import { buildWeb } from './build-web.mjs'
import { findBrowser } from './find-browser.mjs'
import { prepare } from './prepare.mjs'
import { run } from './run.mjs'

// Every page in two languages, light and dark, on a desk and on a phone; npm test sees two of the eight.
const node = prepare({ development: true })
buildWeb(node)
const environment = { KITH_CHROMIUM: findBrowser(), KITH_TOUR: 'all' }
process.exit(await run(node, ['test/run.ts', 'test/journeys/every-page.test.ts'], environment))
