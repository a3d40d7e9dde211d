import type { Command } from 'commander'
import { getOperation } from '../core/operations/list-operations.ts'
import { runOperation } from '../core/operations/run-operation.ts'
import { undoOperation } from '../core/operations/undo/undo-operation.ts'
import { undoWork } from '../core/operations/undo/undo-work.ts'
import { openAsOperator } from './open-as-operator.ts'
import { withInstallation } from './with-installation.ts'

interface Options {
  workspace?: string
  json?: boolean
}

export function undo(program: Command): void {
  program
    .command('undo')
    .description('take back what an import, a bulk change or another operation changed')
    .argument('<operation>', 'its id, as kith import and the API give it; that of an undo brings back')
    .option('--workspace <workspace>', 'its key, id or name; not needed where there is only one')
    .option('--json', 'print one JSON object')
    .action(run)
}

async function run(id: string, options: Options): Promise<void> {
  await withInstallation(async (installation) => {
    const ctx = await openAsOperator(installation, options.workspace)
    const { operationId } = await undoOperation(ctx, id)
    // What would go on in the background ends here, whether or not a server is there to do it.
    await runOperation(ctx, operationId, undoWork)
    const ended = await getOperation(ctx, operationId)
    const { status, done, failed, isRedo } = ended
    if (options.json === true) {
      process.stdout.write(`${JSON.stringify({ operationId, status, done, failed })}\n`)
    } else {
      process.stdout.write(
        `${done} records ${isRedo ? 'brought back' : 'undone'}, ${failed} left as they were\n`,
      )
      process.stdout.write(`Take this back: npm run kith -- undo ${operationId}\n`)
    }
    if (status !== 'done') process.exitCode = 1
  })
}
