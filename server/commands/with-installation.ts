import { tellDispatchers } from '../background.ts'
import type { Installation } from '../core/installation.ts'
import { openInstallation } from '../open-installation.ts'
import type { Workspace } from '../platform/context.ts'
import { wakeDispatchers } from '../platform/events/dispatcher.ts'
import { withRuntime } from './with-runtime.ts'

/**
 * Runs the body of a command on the whole installation. What it writes is relayed and reacted to by the
 * Kith that runs beside it, or by the next one that starts.
 */
export function withInstallation<T>(body: (installation: Installation) => Promise<T>): Promise<T> {
  return withRuntime(async ({ config, pool, log }) => {
    const written = new Map<string, Workspace>()
    const tell = tellDispatchers({ pool, log })
    const installation = openInstallation(config, {
      pool,
      log,
      committed: (workspace) => {
        written.set(workspace.id, workspace)
        tell(workspace)
      },
    })
    const result = await body(installation)
    // Whoever was told while the command worked may have looked before its last commit.
    for (const workspace of written.values()) await wakeDispatchers(pool, workspace)
    return result
  })
}
