import { createWriteStream } from 'node:fs'
import { extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Command, Option } from 'commander'
import { type ExportFormat, exportFormats } from '../../shared/core/export-formats.ts'
import { exportRecords } from '../core/exports/export-records.ts'
import { ListQuery } from '../core/records/query-strings.ts'
import { openAsOperator } from './open-as-operator.ts'
import { pathFromHere } from './options/path-from-here.ts'
import { readOptions } from './options/read-options.ts'
import { progressLine } from './progress-line.ts'
import { withInstallation } from './with-installation.ts'

interface Options {
  workspace?: string
  filter?: string
  sort?: string
  search?: string
  fields?: string
  format?: ExportFormat
  output?: string
}

export function exportCommand(program: Command): void {
  program
    .command('export')
    .description('write the records of an object to a file, or to standard output')
    .argument('<object>', 'API name of an object: company, contact, deal, …')
    .option('--workspace <workspace>', 'its key, id or name; not needed where there is only one')
    .option(
      '--filter <json>',
      'only records that fit, as in the API: {"field":"status","op":"eq","value":"won"}',
    )
    .option('--search <text>', 'only records found by this text')
    .option('--sort <fields>', 'order, a minus before descending ones: -amount,name')
    .option('--fields <paths>', 'columns, separated by commas, over references too: name,company.industry')
    .addOption(
      new Option('--format <format>', 'csv where the output’s name says nothing').choices(exportFormats),
    )
    .option('--output <file>', 'where to write; standard output where absent')
    .action(run)
}

const Query = ListQuery.pick({ filter: true, sort: true, fields: true, search: true })

async function run(object: string, options: Options): Promise<void> {
  const { filter, sort, fields, search, output } = options
  const query = readOptions(
    Query,
    Object.fromEntries(
      Object.entries({ filter, sort, fields, search }).filter(([, value]) => value !== undefined),
    ),
    { filter: '--filter', sort: '--sort', fields: '--fields', search: '--search' },
  )
  const format = options.format ?? formatOf(output)
  await withInstallation(async (installation) => {
    const ctx = await openAsOperator(installation, options.workspace)
    const say = progressLine()
    let rows = 0
    const onRows = (count: number) => {
      rows += count
      say(`${rows} rows …`)
    }
    const { content } = await exportRecords(
      ctx,
      object,
      { ...query, format } as Parameters<typeof exportRecords>[2],
      { onRows },
    )
    if (output === undefined) await pipeline(content, process.stdout, { end: false })
    else await pipeline(content, createWriteStream(pathFromHere(output), { mode: 0o600 }))
    process.stderr.write(
      `${rows === 1 ? '1 row' : `${rows} rows`}${output === undefined ? '' : ` in ${output}`}\n`,
    )
  })
}

function formatOf(output: string | undefined): ExportFormat {
  const ending = extname(output ?? '').slice(1)
  return exportFormats.find((one) => one === ending) ?? 'csv'
}
