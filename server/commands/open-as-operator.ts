import type { Installation } from '../core/installation.ts'
import { openContext } from '../core/workspaces/open-context.ts'
import type { Context } from '../platform/context.ts'
import { chooseWorkspace } from './options/choose-workspace.ts'

/** A workspace as whoever runs the server works in it: everything is allowed. */
export async function openAsOperator(
  installation: Installation,
  workspace: string | undefined,
): Promise<Context> {
  const chosen = await chooseWorkspace(installation, workspace)
  return openContext(installation, chosen, { kind: 'system', reason: 'command line' })
}
