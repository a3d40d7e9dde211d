import assert from 'node:assert/strict'
import type { Installation } from '../server/core/installation.ts'
import { modules } from '../server/modules.ts'
import type { Language } from '../shared/core/metadata.ts'
import { apiOf, type Client, type TestApi, testApi } from './api.ts'
import type { Beginning } from './database.ts'
import {
  begunInstallation,
  installationOn,
  type TestInstallation,
  tables,
  testInstallation,
} from './installation.ts'

export const password = 'a long enough phrase'

export interface House {
  installation: TestInstallation
  api: TestApi
  /** The first workspace's administrator, signed in. */
  admin: Client
  workspaceId: string
  /** Invites someone and gives their browser, signed in. */
  join(role: string, more?: { email?: string; team?: string; name?: string }): Promise<Joined>
}

export interface Joined {
  client: Client
  memberId: string
  email: string
}

export const firstWorkspace = {
  workspace: {
    name: 'Northquay',
    language: 'en',
    timeZone: 'Europe/Helsinki',
    currency: 'EUR',
    country: 'FI',
  },
  administrator: { name: 'Lin Xiaowen', email: 'lin@northquay.example', password, language: 'en' },
}

interface Founded {
  workspaceId: string
  /** Of the administrator's session. */
  cookie: string
}

/** The first workspace, as it is after the first visit. */
export const founded: Beginning<Founded> = {
  name: 'founded',
  fill: async (connection) => {
    await tables.fill(connection)
    const { installation, close } = installationOn(connection, { modules })
    try {
      return await foundOver(installation, 'en')
    } finally {
      await close()
    }
  },
}

/** An installation with one workspace, as it is after the first visit, asked over the API. */
export async function testHouse(
  parts: Partial<Installation> = {},
  language: Language = 'en',
): Promise<House> {
  const { installation, kept } = await foundedInstallation({ modules, ...parts }, language)
  const api = await testApi(installation)
  const admin = api.browser(kept.cookie)
  let count = 0
  const join: House['join'] = async (role, more = {}) => {
    const email = more.email ?? `${role}${++count}@northquay.example`
    return joinBy(api, admin, { role, name: `The ${role}`, ...more, email })
  }
  return { installation, api, admin, workspaceId: kept.workspaceId, join }
}

async function foundedInstallation(parts: Partial<Installation>, language: Language) {
  if (language === 'en') return begunInstallation(founded, parts)
  const installation = await testInstallation(parts)
  return { installation, kept: await foundOver(installation, language) }
}

async function foundOver(installation: Installation, language: Language): Promise<Founded> {
  const { api, close } = await apiOf(installation)
  const admin = api.browser()
  const workspace = { ...firstWorkspace.workspace, language }
  const made = await admin.post('/workspaces', { ...firstWorkspace, workspace })
  await close()
  assert.equal(made.status, 201, JSON.stringify(made.body))
  assert.ok(admin.cookie)
  return { workspaceId: made.body.workspace.id, cookie: admin.cookie }
}

/** Someone invited by a member who may, and joined. */
export async function joinBy(
  api: TestApi,
  inviter: Client,
  person: { email: string; role: string; name?: string; team?: string },
): Promise<Joined> {
  const invited = await inviter.post('/invitations', person)
  assert.equal(invited.status, 201, JSON.stringify(invited.body))
  const client = api.browser()
  const token = invited.body.link.split('/').at(-1)
  const joined = await client.post(`/invitations/${token}/acceptance`, { password })
  assert.equal(joined.status, 201, JSON.stringify(joined.body))
  return { client, memberId: invited.body.invitation.memberId, email: person.email }
}
