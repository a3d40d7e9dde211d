import assert from 'node:assert/strict'
import { createApiKey } from '../../server/core/members/api-keys/api-keys.ts'
import { createWorkspace } from '../../server/core/workspaces/create-workspace.ts'
import { openContext } from '../../server/core/workspaces/open-context.ts'
import type { Context } from '../../server/platform/context.ts'
import { sql } from '../../server/platform/database/sql.ts'
import type { Client } from '../api.ts'
import { type House, testHouse } from '../people.ts'

/** Words that stand in everything of the other workspace, in records a caller may not see, in hidden fields. */
export const foreignWord = 'Zyxforeign'
export const unseenWord = 'Qwvunseen'
export const hiddenNumber = 271_828_182
export const hiddenWord = 'Jkhidden'

/** Ids of one of each kind of thing that can be asked for by id. */
export interface Targets {
  company: string
  contact: string
  deal: string
  binnedDeal: string
  note: string
  file: string
  view: string
  member: string
  team: string
  apiKey: string
  invitation: string
  share: string
  operation: string
  import: string
  /** A record of a custom object. */
  vault: string
}

export interface TestCaller {
  name: string
  client: Client
  memberId: string
  /** Verbs the role holds, as `can` answers. */
  can(permission: string): boolean
  isAdministrator: boolean
  /** Do the unseen records stay unseen? */
  seesOwnDealsOnly: boolean
  hasHiddenFields: boolean
  viaKey: boolean
}

export interface TwoWorkspaces {
  house: House
  callers: TestCaller[]
  foreign: Targets
  /** Of the callers' own workspace; what its administrator alone may see. */
  unseen: Targets
  foreignCtx: Context
  ownCtx: Context
}

const reader = {
  key: 'reader',
  name: 'Reader with hidden fields',
  defaults: { create: false, read: 'all', update: 'none', delete: 'none' },
  objects: {
    company: {
      create: false,
      read: 'all',
      update: 'none',
      delete: 'none',
      fields: {
        'company.employees': 'hidden',
        'company.description': 'hidden',
        'company.externalId': 'hidden',
        'company.phone': 'hidden',
      },
    },
    deal: { create: false, read: 'own', update: 'none', delete: 'none', fields: { 'deal.amount': 'hidden' } },
    note: { create: false, read: 'own', update: 'none', delete: 'none' },
  },
  permissions: ['records.export'],
}

/** Two workspaces with the same things in them, and people of the first one with every kind of role. */
export async function twoWorkspaces(): Promise<TwoWorkspaces> {
  const house = await testHouse()
  const { admin, api } = house
  const teams = await makeTeams(admin)
  const vault = await makeVault(admin)
  await made(admin.post('/roles', withoutRecordsOf(vault.id, reader)))
  const { roles } = await made(admin.get('/roles'), 200)
  for (const role of roles.filter(({ key }: { key: string }) => key === 'manager' || key === 'salesperson')) {
    const { key, members: _, ...rest } = withoutRecordsOf(vault.id, role)
    await made(admin.put(`/roles/${key}`, rest), 200)
  }
  const people = [
    { role: 'administrator', team: teams.top },
    { role: 'manager', team: teams.west },
    { role: 'salesperson', team: teams.westOne },
    { role: 'reader', team: teams.east },
  ]
  const callers: TestCaller[] = []
  for (const person of people) {
    const { client, memberId } = await house.join(person.role, { team: person.team })
    const key = (await made(client.post('/api-keys', { name: 'a program' }))).key
    const one = callerOf(person.role, memberId)
    callers.push({ ...one, client, viaKey: false })
    callers.push({ ...one, name: `${person.role} by key`, client: api.program(key), viaKey: true })
  }
  const unseen = await furnish(admin, unseenWord, vault.name)
  const { client: foreignAdmin, ctx: foreignCtx } = await otherWorkspace(house)
  const foreignVault = await makeVault(foreignAdmin, 'foreignVault')
  await made(foreignAdmin.post('/roles', { ...reader, key: 'foreignRole', objects: {} }))
  const foreign = await furnish(foreignAdmin, foreignWord, foreignVault.name)
  await made(
    foreignAdmin.put('/workspace/exchange-rates', {
      rates: [{ currency: 'USD', date: '2024-02-29', rate: '0.5' }],
    }),
    204,
  )
  return { house, callers, foreign, unseen, foreignCtx, ownCtx: await ownContext(house) }
}

// biome-ignore lint/suspicious/noExplicitAny: roles as the API gives them
function withoutRecordsOf(objectId: string, role: any): any {
  const nothing = { create: false, read: 'none', update: 'none', delete: 'none' }
  return { ...role, objects: { ...role.objects, [objectId]: nothing } }
}

function callerOf(role: string, memberId: string) {
  const held: Record<string, string[]> = {
    manager: ['records.import', 'records.export', 'operations.undo', 'views.share'],
    salesperson: ['records.import'],
    reader: reader.permissions,
  }
  const isAdministrator = role === 'administrator'
  return {
    name: role,
    memberId,
    isAdministrator,
    can: (permission: string) => isAdministrator || (held[role] ?? []).includes(permission),
    seesOwnDealsOnly: !isAdministrator,
    hasHiddenFields: role === 'reader',
  }
}

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
export async function made(asked: Promise<{ status: number; body: any }>, status = 201): Promise<any> {
  const answer = await asked
  assert.equal(answer.status, status, JSON.stringify(answer.body))
  return answer.body
}

async function makeTeams(admin: Client) {
  const team = async (name: string, parent: string | null) =>
    (await made(admin.post('/records/team', { name, parent }))).record.id as string
  const top = await team('All', null)
  const west = await team('West', top)
  return { top, west, westOne: await team('West one', west), east: await team('East', top) }
}

/** A custom object whose records nobody but administrators sees. */
async function makeVault(admin: Client, name = 'vault'): Promise<{ id: string; name: string }> {
  const label = { en: name === 'vault' ? 'Vault' : `Vault ${foreignWord}` }
  const { object } = await made(admin.post('/objects', { name, label, pluralLabel: label }))
  return { id: object.id, name: object.name }
}

async function otherWorkspace(house: House): Promise<{ client: Client; ctx: Context }> {
  const { installation } = house
  const { workspace, memberId } = await createWorkspace(
    installation,
    {
      name: `${foreignWord} Oy`,
      administrator: { name: `Ada ${foreignWord}`, email: 'ada@foreign.example' },
      language: 'en',
      timeZone: 'Europe/Helsinki',
      currency: 'EUR',
      country: 'FI',
    },
    async () => {},
  )
  const ctx = await openContext(installation, workspace, { kind: 'member', memberId, via: 'job' })
  const { key } = await createApiKey(ctx, { name: `key ${foreignWord}`, scopes: [] })
  return { client: house.api.program(key), ctx }
}

async function ownContext(house: House): Promise<Context> {
  const [row] = await house.installation.pool.query<{ id: string; key: string; name: string }>(
    sql`select id, key, name from kith.workspace where id = ${house.workspaceId}`,
  )
  const workspace = { ...row!, schema: `ws_${row!.key}` }
  return openContext(house.installation, workspace, { kind: 'system', reason: 'test' })
}

/** One of each thing, made by an administrator and full of a word. */
async function furnish(admin: Client, word: string, vault: string): Promise<Targets> {
  const record = async (object: string, values: Record<string, unknown>) =>
    (await made(admin.post(`/records/${object}`, values))).record.id as string
  const company = await record('company', {
    name: `Company ${word === unseenWord ? 'everyone sees' : word}`,
    employees: hiddenNumber,
    description: `${hiddenWord} ${word === unseenWord ? '' : word}`,
    externalId: `${hiddenWord}-1`,
    phone: '+358401234567',
  })
  const contact = await record('contact', {
    name: { first: 'Con', last: word === unseenWord ? 'Tact' : word },
  })
  const deal = await record('deal', { name: `Deal ${word}`, amount: 777_777, company })
  const binnedDeal = await record('deal', { name: `Binned ${word}`, amount: 888_888 })
  await made(admin.delete(`/records/deal/${binnedDeal}`), 204)
  const note = await record('note', { body: `<p>Note ${word}</p>`, about: [{ object: 'deal', id: deal }] })
  const team = await record('team', { name: word === unseenWord ? 'Someone’s' : `Team ${word}` })
  const view = await made(
    admin.post('/views', { object: 'deal', name: { en: `View ${word}` }, layout: 'table', shared: false }),
  )
  const { invitation } = await made(
    admin.post('/invitations', { email: `${word.toLowerCase()}@x.example`, role: 'readOnly' }),
  )
  const { apiKey } = await made(admin.post('/api-keys', { name: `Key ${word}` }))
  const { id: share } = await made(
    admin.post(`/records/deal/${deal}/shares`, { memberId: invitation.memberId, level: 'read' }),
  )
  const batch = {
    items: [
      { action: 'update', id: binnedDeal, values: { name: word } },
      { action: 'update', id: deal, values: { amount: 777_777.01 } },
    ],
  }
  const { operationId: operation } = await made(admin.post('/records/deal/batch', batch), 200)
  const csv = uploadOf(`${word}.csv`, `Company name\n${word}\n`)
  const draft = await made(admin.ask('POST', '/imports', csv))
  return {
    company,
    contact,
    operation,
    import: draft.id,
    deal,
    binnedDeal,
    note,
    file: await upload(admin, word, deal),
    view: view.id,
    member: invitation.memberId,
    team,
    apiKey: apiKey.id,
    invitation: invitation.id,
    share,
    vault: await record(vault, { name: `Vault of ${word}` }),
  }
}

/** A file about a deal; its content holds the word too. */
async function upload(client: Client, word: string, deal: string): Promise<string> {
  return (
    await made(client.ask('POST', '/files', uploadOf(`${word}.txt`, word, { object: 'deal', record: deal })))
  ).record.id
}

/** A multipart body as browsers send it. */
export function uploadOf(name: string, content: string, fields: Record<string, string> = {}) {
  const boundary = 'kith-test-boundary'
  const parts = Object.entries(fields).map(
    ([key, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
  )
  const file = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n${content}\r\n--${boundary}--\r\n`
  return {
    body: parts.join('') + file,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}
