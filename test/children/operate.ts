import { bulkWork } from '../../server/core/operations/bulk/bulk-work.ts'
import { runOperation } from '../../server/core/operations/index.ts'
import { undoWork } from '../../server/core/operations/undo/undo-work.ts'
import { openContext } from '../../server/core/workspaces/open-context.ts'
import { given, say } from './child-program.ts'
import { installationOfChild } from './installation-of-child.ts'

// Carries out a bulk change or an undo in small pieces, says before each how many it has begun, and is killed meanwhile.
const { workspace, memberId, operationId, kind } = given
const installation = installationOfChild()
const ctx = await openContext(installation, workspace, { kind: 'member', memberId, via: 'job' })
const work = kind === 'bulk' ? bulkWork : undoWork
let pieces = 0
await runOperation(ctx, operationId, { ...work, size: 50 }, () => {
  pieces++
  say({ [`piece${pieces}`]: true })
})
say({ ended: true })
await installation.pool.close()
