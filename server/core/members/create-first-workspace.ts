import type { FirstWorkspace } from '../../../shared/core/session.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import { globalTable, type Queryable } from '../../platform/database/database.ts'
import { raw, sql } from '../../platform/database/sql.ts'
import type { Installation } from '../installation.ts'
import { foundWorkspace } from './found-workspace.ts'
import { findIdentityByEmail } from './identities/identity.ts'
import { checkPassword } from './passwords/password.ts'
import type { Origin } from './sessions/session-record.ts'
import { hasWorkspaces } from './sessions/session-state.ts'
import { type Entrance, enter } from './sessions/sign-in.ts'

/**
 * Makes the first workspace with its administrator and signs in. Refuses (conflict) when there is one
 * already; of several at the same time, one succeeds.
 */
export async function createFirstWorkspace(
  installation: Installation,
  wanted: FirstWorkspace,
  origin: Origin,
): Promise<Entrance> {
  const { email, password } = wanted.administrator
  checkPassword(password, email, 'administrator.password')
  if (await hasWorkspaces(installation)) throw notTheFirst()
  await foundWorkspace(installation, wanted, refuseSecond)
  const identity = await findIdentityByEmail(installation.pool, email)
  return enter(installation, identity!, origin)
}

/** The lock makes a second first visit wait here until this one has committed, and then see its workspace. */
async function refuseSecond(connection: Queryable, ownId: string): Promise<void> {
  await connection.run(raw('lock table kith.identity in share row exclusive mode'))
  const [row] = await connection.rows(sql`
    select exists (select 1 from ${globalTable('workspace')} where id <> ${ownId})`)
  if (row?.[0] === true) throw notTheFirst()
}

function notTheFirst(): AppError {
  return new AppError(
    'conflict',
    'workspaces.not-the-first',
    'This server has a workspace already. Sign in, or ask its administrator for an invitation.',
  )
}
