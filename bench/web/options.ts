import { parseArgs } from 'node:util'
import { type BenchOptions, readOptions } from '../options.ts'

export interface WebBenchOptions extends BenchOptions {
  /** How often each thing is measured. */
  repetitions: number
}

const help = `npm run bench:web -- [options]
  --size 10k|100k|1m     people in the workspace (10k)
  --only text,text       only tasks whose name contains one of these
  --repetitions 20       how often each thing is measured
  --folder path          where the seeded workspace is kept (node_modules/.cache/bench/<size>, shared with npm run bench)
  --fresh                seed anew
  --remove               remove the seeded workspace afterwards
  --out file.md          write the table there too, between its markers where it has them`

/** Reads the command line; prints the help and ends for --help or a wrong option. */
export function readWebOptions(words: readonly string[], root: string): WebBenchOptions {
  const { values, tokens } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    options: { repetitions: { type: 'string', default: '20' }, help: { type: 'boolean' } },
  })
  if (values.help) {
    console.log(help)
    process.exit(0)
  }
  const own = tokens.find((token) => token.kind === 'option' && token.name === 'repetitions')
  const others =
    own === undefined ? words : words.toSpliced(own.index, own.kind === 'option' && own.inlineValue ? 1 : 2)
  return { ...readOptions(others, root), repetitions: Number(values.repetitions) }
}
