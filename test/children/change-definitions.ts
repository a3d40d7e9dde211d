import { runMetadataOperation } from '../../server/core/metadata/index.ts'
import { openContext } from '../../server/core/workspaces/open-context.ts'
import { given, say } from './child-program.ts'
import { installationOfChild } from './installation-of-child.ts'

// Carries out a change of definitions up to where it might stop the so-many-th time, stands still there, and
// is killed.
const { workspace, memberId, operationId, stopAt } = given
const installation = installationOfChild()
const ctx = await openContext(installation, workspace, { kind: 'member', memberId, via: 'job' })
let pieces = 0
await runMetadataOperation(ctx, operationId, () => {
  pieces++
  if (pieces < stopAt) return
  say({ stands: true })
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})
await installation.pool.close()
