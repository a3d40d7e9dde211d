import type { Installation } from '../server/core/installation.ts'
import { createRecord, writeRecords } from '../server/core/records/index.ts'
import { createWorkspace, type NewWorkspace } from '../server/core/workspaces/create-workspace.ts'
import { openContext } from '../server/core/workspaces/open-context.ts'
import { modules } from '../server/modules.ts'
import type { Context, Workspace } from '../server/platform/context.ts'
import type { Beginning } from './database.ts'
import { begunInstallation, installationOn, tables, testInstallation } from './installation.ts'

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
  const isUsual = installation === undefined && Object.keys(wanted).length === 0
  const { home, workspace, memberId } = isUsual ? await usual() : await made(wanted, installation)
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

interface Founded {
  workspace: Workspace
  memberId: string
}

const northquay: NewWorkspace = {
  name: 'Northquay',
  administrator: { name: 'Lin Xiaowen', email: 'lin@northquay.example' },
  language: 'en',
  timeZone: 'Europe/Helsinki',
  currency: 'EUR',
  country: 'FI',
}

const firstDay: Beginning<Founded> = {
  name: 'first_day',
  fill: async (connection) => {
    await tables.fill(connection)
    const { installation, close } = installationOn(connection, { modules })
    return createWorkspace(installation, northquay, async () => {}).finally(close)
  },
}

async function usual() {
  const { installation, kept } = await begunInstallation(firstDay, { modules })
  return { home: installation, ...kept }
}

async function made(wanted: Partial<NewWorkspace>, installation?: Installation) {
  const home = installation ?? (await testInstallation({ modules }))
  return { home, ...(await createWorkspace(home, { ...northquay, ...wanted }, async () => {})) }
}
