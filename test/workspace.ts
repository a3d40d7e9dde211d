import type { Installation } from '../server/core/installation.ts'
import { createRecord, writeRecords } from '../server/core/records/index.ts'
import { createWorkspace, type NewWorkspace } from '../server/core/workspaces/create-workspace.ts'
import { openContext } from '../server/core/workspaces/open-context.ts'
import { modules } from '../server/modules.ts'
import type { Context } from '../server/platform/context.ts'
import { testInstallation } from './installation.ts'

export interface TestWorkspace {
  installation: Installation
  /** As the administrator. */
  ctx: Context
  /** A context as a new member with this role; `team` is the id of a team. */
  as(role: string, team?: string): Promise<Context>
}

/** A workspace as a company would have it on its first day, in the file's installation or a new one. */
export async function testWorkspace(
  wanted: Partial<NewWorkspace> = {},
  installation?: Installation,
): Promise<TestWorkspace> {
  const home = installation ?? (await testInstallation({ modules }))
  const { workspace, memberId } = await createWorkspace(
    home,
    {
      name: 'Northquay',
      administrator: { name: 'Lin Xiaowen', email: 'lin@northquay.example' },
      language: 'en',
      timeZone: 'Europe/Helsinki',
      currency: 'EUR',
      country: 'FI',
      ...wanted,
    },
    async () => {},
  )
  const open = (id: string) =>
    openContext(home, workspace, { kind: 'member', memberId: id, via: 'job' }, { fresh: true })
  const ctx = await open(memberId)
  const as = async (role: string, team?: string) => {
    const { record } = await createRecord(ctx, 'member', {
      name: `The ${role}`,
      ...(team === undefined ? {} : { team }),
    })
    await ctx.transaction((tx) =>
      writeRecords(
        tx,
        tx.metadata.objects.get('member')!,
        [{ action: 'update', id: record.id, values: { role } }],
        {
          onRefusal: 'stop',
          trusted: true,
        },
      ),
    )
    return open(record.id)
  }
  return { installation: home, ctx, as }
}
