import type { Command } from 'commander'
import { applyTemplate as apply } from '../modules/start/index.ts'
import { openAsOperator } from './open-as-operator.ts'
import { withInstallation } from './with-installation.ts'

interface Options {
  workspace?: string
  json?: boolean
}

export function applyTemplate(program: Command): void {
  program
    .command('apply-template')
    .description('bring a workspace the pipelines, fields and views of a trade')
    .argument(
      '<template>',
      'general, software, manufacturing, medicalDevices, construction, realEstate, financialServices, nonProfit or tradeAndLogistics',
    )
    .option('--workspace <workspace>', 'its key, id or name; not needed where there is only one')
    .option('--json', 'print one JSON object')
    .action(run)
}

async function run(key: string, options: Options): Promise<void> {
  const added = await withInstallation(async (installation) =>
    apply(await openAsOperator(installation, options.workspace), key),
  )
  const { pipelines, objects, fields, views } = added
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify(added)}\n`
      : `added: ${pipelines} pipelines, ${objects} objects, ${fields} fields, ${views} views\n`,
  )
}
