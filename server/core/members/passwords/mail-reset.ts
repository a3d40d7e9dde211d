import { z } from 'zod'
import { globalTable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { addJobs } from '../../../platform/jobs/add-jobs.ts'
import { type Job, type JobTraits, workspaceJob } from '../../../platform/jobs/job.ts'
import type { Installation } from '../../installation.ts'
import { findIdentityByEmail, normalEmail } from '../identities/identity.ts'
import { resetMail } from '../mails.ts'
import { makeMailedLink } from './reset-password.ts'

// A link that comes hours after it was asked for is for nobody.
const traits: JobTraits = { name: 'members.mail-reset', attempts: 5 }

/**
 * Keeps that a link to set a new password was asked for, so that its mail is not lost with this process. An
 * address that is known and one that is not are the same work until the answer is out: a person is looked for
 * by the job alone. Asked again before it was sent, it is one mail.
 */
export async function queueResetMail({ pool }: Installation, address: string): Promise<void> {
  const email = normalEmail(address)
  // Whoever is known is in some workspace, and which one the job takes its turn with is nothing to them.
  const [workspace] = await pool.query<{ id: string }>(
    sql`select id from ${globalTable('workspace')} order by id limit 1`,
  )
  if (workspace === undefined) return
  const key = `${traits.name}:${email}`
  await addJobs(pool, [{ job: traits, payload: { email }, workspaceId: workspace.id, key }])
}

/** Makes the link as it sends it: neither the queue nor a backup holds what opens an account. */
export function mailResetJob(installation: Installation): Job {
  return workspaceJob({
    ...traits,
    payload: z.object({ email: z.string() }),
    run: async (_ctx, { email }) => {
      if (installation.mail === null) return
      const identity = await findIdentityByEmail(installation.pool, email)
      if (identity === null) return
      const link = await makeMailedLink(installation, identity.id)
      await installation.mail.send(resetMail(identity, link))
    },
  })
}
