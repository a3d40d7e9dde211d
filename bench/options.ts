import { parseArgs } from 'node:util'
import { type SeedSize, seedSize } from '../server/commands/seed/seed-sizes.ts'

export interface BenchOptions {
  sizeName: string
  size: SeedSize
  /** Operations whose name contains one of these; all when empty. */
  only: string[]
  /** Where seeded folders are kept between runs. */
  folder: string
  /** Seeds anew even if a seeded folder is there. */
  fresh: boolean
  /** Removes the seeded folder afterwards. */
  remove: boolean
  clients: number
  seconds: number
  /** Where to write the table, besides the screen. */
  out: string | null
  /** Writes a CPU profile of the server process into this folder. */
  profile: string | null
}

const help = `npm run bench -- [options]
  --size 10k|100k|1m     people in the workspace (10k)
  --only text,text       only operations whose name contains one of these
  --clients 8            requests under way at once
  --seconds 5            how long each operation is measured
  --folder path          where the seeded workspace is kept (node_modules/.cache/bench/<size>)
  --fresh                seed anew
  --remove               remove the seeded workspace afterwards
  --out file.md          also write the table there
  --profile folder       write a CPU profile of the server process there`

/** Reads the command line; prints the help and ends for --help or a wrong option. */
export function readOptions(words: readonly string[], root: string): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      size: { type: 'string', default: '10k' },
      only: { type: 'string', default: '' },
      clients: { type: 'string', default: '8' },
      seconds: { type: 'string', default: '5' },
      folder: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      remove: { type: 'boolean', default: false },
      out: { type: 'string' },
      profile: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const size = seedSize(values.size)
  if (values.help || size === null) {
    console.log(help)
    process.exit(values.help ? 0 : 1)
  }
  return {
    sizeName: values.size,
    size,
    only: values.only.split(',').filter(Boolean),
    folder: values.folder ?? `${root}/node_modules/.cache/bench/${values.size}`,
    fresh: values.fresh,
    remove: values.remove,
    clients: Number(values.clients),
    seconds: Number(values.seconds),
    out: values.out ?? null,
    profile: values.profile ?? null,
  }
}
