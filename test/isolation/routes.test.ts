import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { apiRoutes } from '../../server/http-app.ts'
import type { Context } from '../../server/platform/context.ts'
import { sql } from '../../server/platform/database/sql.ts'
import { newId } from '../../shared/platform/ids.ts'
import type { Answer } from '../api.ts'
import type { Aim, Ask } from './ask.ts'
import { publicCases } from './public-cases.ts'
import { recordCases } from './record-cases.ts'
import {
  foreignWord,
  hiddenNumber,
  hiddenWord,
  type TestCaller,
  twoWorkspaces,
  unseenWord,
} from './two-workspaces.ts'
import { workspaceCases } from './workspace-cases.ts'

const routeCases = { ...recordCases, ...workspaceCases }

const { house, callers, foreign, unseen, foreignCtx } = await twoWorkspaces()
const { routes, publicRoutes } = apiRoutes(house.installation)
const aims: Aim[] = [
  { ...foreign, isForeign: true, vaultName: 'foreignVault' },
  { ...unseen, isForeign: false, vaultName: 'vault' },
]
const before = await fingerprint(foreignCtx)

test('every route has a case, and no case is of a route that is gone', () => {
  const names = (all: readonly { method: string; path: string }[]) =>
    all.map(({ method, path }) => `${method} ${path}`).sort()

  assert.deepEqual(Object.keys(routeCases).sort(), names(routes))
  assert.deepEqual(Object.keys(publicCases).sort(), names(publicRoutes))
})

for (const caller of callers) {
  describe(`${caller.name}: what is another workspace’s, or not to be seen, is not there`, () => {
    for (const route of [...routes, ...publicRoutes]) {
      const name = `${route.method} ${route.path}`
      test(name, async () => {
        const permission = 'permission' in route ? route.permission : undefined
        const may = permission === undefined || caller.can(permission)
        for (const aim of aims) {
          // Of their own workspace administrators see everything.
          if (caller.isAdministrator && !aim.isForeign) continue
          const cases = routeCases[name] ?? publicCases[name]
          for (const ask of cases?.(aim, caller) ?? []) await check(caller, route.method, ask, may)
        }
      })
    }
  })
}

test('nothing of all this changed the other workspace', async () => {
  assert.deepEqual(await fingerprint(foreignCtx), before)
})

async function check(caller: TestCaller, method: string, ask: Ask, may: boolean): Promise<void> {
  const { path, body, headers } = ask
  const answer = await caller.client.ask(method, path, {
    ...(body !== undefined && { body }),
    ...(headers && { headers }),
  })
  const text = JSON.stringify(answer.body)
  const where = `${method} ${path}: ${answer.status} ${text?.slice(0, 300)}`
  for (const secret of secretsFor(caller)) {
    if (ask.mayTell?.includes(secret)) continue
    // What the caller sent may come back in a refusal.
    const isEcho = path.includes(secret) || JSON.stringify(body ?? '').includes(secret)
    assert.ok(isEcho || !text?.includes(secret), `it tells ${secret}: ${where}`)
  }
  if (!may) return assert.equal(answer.status, 403, where)
  if (typeof ask.expect === 'function') {
    assert.ok(answer.status === 403 || answer.status === 404 || answer.status === 200, where)
    if (answer.status === 200) assert.ok(ask.expect(answer.body as never), where)
  } else if (ask.expect === 'missing') await isAsIfItWereNot(caller, method, ask, answer)
  else if (ask.expect === 'refused') assert.ok(answer.status >= 400 && answer.status < 500, where)
  else assert.ok(answer.status < 500, where)
}

/** Not found, or refused in just the way a thing is that nobody ever made. */
async function isAsIfItWereNot(caller: TestCaller, method: string, ask: Ask, answer: Answer): Promise<void> {
  const where = `${method} ${ask.path}: ${answer.status} ${JSON.stringify(answer.body)?.slice(0, 300)}`
  assert.ok(answer.status === 404 || answer.status === 403, where)
  if (answer.status === 404) return
  const unknown = ask.path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, () => newId())
  assert.notEqual(unknown, ask.path, where)
  const other = await caller.client.ask(method, unknown, ask.body === undefined ? {} : { body: ask.body })
  assert.deepEqual([other.status, other.body.error.code], [403, answer.body.error.code], where)
}

function secretsFor(caller: TestCaller): string[] {
  const ofForeign = [foreignWord, ...Object.values(foreign)]
  const ofUnseen = caller.isAdministrator
    ? []
    : [
        unseenWord,
        unseen.deal,
        unseen.binnedDeal,
        unseen.vault,
        unseen.apiKey,
        unseen.view,
        '777777',
        '888888',
      ]
  const ofHidden = caller.hasHiddenFields ? [hiddenWord, String(hiddenNumber)] : []
  return [...ofForeign, ...ofUnseen, ...ofHidden]
}

/** How many rows each table of a workspace has, and the sum of its records' versions. */
async function fingerprint(ctx: Context): Promise<Record<string, unknown>> {
  const tables = await ctx.db.query<{ name: string }>(
    sql`select table_name as name from information_schema.tables
      where table_schema = ${ctx.workspace.schema} and table_type = 'BASE TABLE' order by 1`,
  )
  const found: Record<string, unknown> = {}
  for (const { name } of tables) {
    const rows = await ctx.db.rows(
      sql`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${ctx.db.table(name)} t`,
    )
    found[name] = rows[0]?.[0]
  }
  return found
}
