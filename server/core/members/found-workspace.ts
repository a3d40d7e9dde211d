import type { FirstWorkspace } from '../../../shared/core/session.ts'
import type { Workspace } from '../../platform/context.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Installation } from '../installation.ts'
import { createWorkspace } from '../workspaces/create-workspace.ts'
import { admitPerson } from './invitations/admit-person.ts'
import { newcomerPassword } from './passwords/newcomer-password.ts'

interface Founding {
  workspace: FirstWorkspace['workspace']
  /** A null password is for someone known here already. */
  administrator: Omit<FirstWorkspace['administrator'], 'password'> & { password: string | null }
}

/**
 * Makes a workspace with an administrator who can sign in, a new person or one known already. `mayEnter`
 * looks once more, in the transaction that makes it exist, whether it may.
 */
export async function foundWorkspace(
  installation: Installation,
  wanted: Founding,
  mayEnter: (connection: Queryable, workspaceId: string) => Promise<void> = async () => {},
): Promise<{ workspace: Workspace; memberId: string }> {
  const { workspace, administrator } = wanted
  const { name, email } = administrator
  const hash = await newcomerPassword(installation, administrator, 'administrator.password')
  return createWorkspace(
    installation,
    { ...workspace, administrator: { name, email } },
    async (connection, made, memberId) => {
      await mayEnter(connection, made.id)
      await admitPerson(connection, {
        ...administrator,
        hash,
        workspaceId: made.id,
        memberId,
        now: installation.now(),
      })
    },
  )
}
