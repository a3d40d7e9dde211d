import { type Command, Option } from 'commander'
import { runImportCommand } from './import/run-import-command.ts'

export function importCommand(program: Command): void {
  program
    .command('import')
    .description('import CSV, Excel, vCard or JSON files; what goes where is guessed, or said in a plan')
    .argument('[files...]', 'files of one import, in any order: they are linked to each other')
    .option('--workspace <workspace>', 'its key, id or name; not needed where there is only one')
    .option('--object <object...>', 'what the rows are: deal, or for one of several files deals.csv=deal')
    .option('--key <field...>', 'field that tells which record a row is: email, or contacts.csv=email')
    .addOption(
      new Option('--action <action>', 'what to do with rows that are there, or are not').choices([
        'create',
        'update',
        'upsert',
      ]),
    )
    .option('--create-missing', 'make what names in the files link to and is not there: stages, companies, …')
    .option('--plan <file>', 'a plan as JSON, as --print-plan and the API give it')
    .option('--print-plan', 'print the plan and do nothing')
    .option('--dry-run', 'read and check everything, write nothing')
    .option('--resume <import>', 'go on with an import that was interrupted, by its id')
    .option('--errors <folder>', 'where files of the rows that were not imported go (here)', '.')
    .option('--json', 'print one JSON object')
    .action(runImportCommand)
}
