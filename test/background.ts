import { after } from 'node:test'
import { openDispatcher, openWorker } from '../server/background.ts'
import type { Installation } from '../server/core/installation.ts'
import type { Workspace } from '../server/platform/context.ts'

/**
 * Parts for a test installation that relays its events and works on its jobs, as the program does:
 * `committed` goes into the installation, `start` begins to work.
 */
export function testBackground() {
  const waiting: Workspace[] = []
  let wake = (workspace: Workspace): void => void waiting.push(workspace)
  const start = async (installation: Installation): Promise<void> => {
    const dispatcher = openDispatcher(installation)
    const worker = openWorker(installation, dispatcher)
    after(async () => {
      await worker.stop()
      await dispatcher.stop()
    })
    wake = (workspace) => dispatcher.wake(workspace)
    for (const workspace of waiting) wake(workspace)
    await worker.ready
  }
  return { committed: (workspace: Workspace) => wake(workspace), start }
}
