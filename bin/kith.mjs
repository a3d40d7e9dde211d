import { prepare } from './prepare.mjs'
import { run } from './run.mjs'

// The program runs in its own folder; files are named from where the person stands, which is how npm calls it.
const calledFrom = process.env.npm_lifecycle_event === 'kith' ? process.env.INIT_CWD : process.cwd()
const program = ['server/kith.ts', ...process.argv.slice(2)]
process.exit(await run(prepare(), program, { INIT_CWD: calledFrom ?? process.cwd() }))
