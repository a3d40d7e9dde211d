import { eventsOf } from '../../../shared/core/event-kinds.ts'
import { phoneNumbers } from '../../../shared/core/fields/phone-numbers.ts'
import type { WorkspaceSettings } from '../../../shared/core/workspace-settings.ts'
import { newId } from '../../../shared/platform/ids.ts'
import type { Actor, Context, Operation, Workspace } from '../../platform/context.ts'
import { collations } from '../../platform/database/collations.ts'
import { type WorkspaceDatabase, workspaceDatabase } from '../../platform/database/database.ts'
import type { Pool } from '../../platform/database/pool.ts'
import { sql } from '../../platform/database/sql.ts'
import type { SeesAs } from '../../platform/http/caller/caller.ts'
import { refuseSeeingAs } from '../../platform/http/caller/refuse-seeing-as.ts'
import type { Access } from '../access/access.ts'
import { narrowAccess } from '../access/narrow-access.ts'
import { systemAccess } from '../access/resolve-access.ts'
import type { SqlContext } from '../fields/field-type.ts'
import type { Installation } from '../installation.ts'
import type { RecordRule } from '../records/rule.ts'
import { joinedTitles } from '../stock-titles.ts'
import { type ExchangeRates, toBaseCurrency } from './exchange-rates.ts'
import { runTransaction } from './run-transaction.ts'
import { accessSeenAs } from './see-as.ts'
import { type WorkspaceState, workspaceState } from './workspace-state.ts'

export interface OpenOptions {
  requestId?: string
  operation?: Operation
  /** Look for changes of definitions and access right now instead of trusting the last second. */
  fresh?: boolean
  /** Look through the eyes of somebody with another role. */
  seesAs?: SeesAs | null
}

/** The context of one request, job or command: who acts in which workspace, with what they may do there. */
export async function openContext(
  installation: Installation,
  workspace: Workspace,
  actor: Actor,
  options: OpenOptions = {},
): Promise<Context> {
  const state = await workspaceState(installation, workspace, options.fresh)
  const db = workspaceDatabase(installation.pool, workspace.schema)
  const seesAs = options.seesAs ?? null
  const own = await accessOf(state, actor)
  const access = seesAs === null ? own : ((await accessSeenAs({ db, state, own }, seesAs)) ?? own)
  const context: Context = {
    workspace,
    actor,
    operation: options.operation ?? { id: newId(), kind: 'change' },
    requestId: options.requestId ?? newId(),
    db,
    metadata: state.metadata,
    access,
    seesAs,
    settings: state.settings,
    values: {
      ...sqlContext(state.settings, state.rates, installation.now(), access.ownerId),
      teamMemberIds: access.teamMemberIds,
    },
    rules: rulesOf(installation),
    events: eventsIn(installation),
    limited: state.limited,
    stockTitles: stockTitlesOf(installation),
    now: () => installation.now(),
    renewed: () =>
      openContext(installation, workspace, actor, { ...options, operation: context.operation, fresh: true }),
    under: (operation, scopes) =>
      openContext(installation, workspace, narrowed(actor, scopes), { ...options, operation }),
    connected: (body) => withoutTimeLimit(installation.pool, workspace, body),
    transaction: async (body) => {
      refuseSeeingAs(seesAs)
      return runTransaction(installation, context, { body, renew: context.renewed })
    },
  }
  return context
}

function narrowed(actor: Actor, scopes: readonly string[] | undefined): Actor {
  return scopes === undefined || actor.kind === 'system' ? actor : { ...actor, scopes }
}

async function accessOf(state: WorkspaceState, actor: Actor): Promise<Access> {
  if (actor.kind === 'system') return systemAccess
  return narrowAccess(await state.accessOf(actor.memberId), actor.scopes)
}

function withoutTimeLimit<T>(
  pool: Pool,
  workspace: Workspace,
  body: (db: WorkspaceDatabase) => Promise<T>,
): Promise<T> {
  return pool.connected(async (connection) => {
    await connection.run(sql`set statement_timeout = 0`)
    try {
      return await body(workspaceDatabase(connection, workspace.schema))
    } finally {
      await connection.run(sql`reset statement_timeout`)
    }
  })
}

/** How values are read, shown and compared in a workspace with these settings. `memberId` is who 'me' is. */
function sqlContext(
  settings: WorkspaceSettings,
  rates: ExchangeRates,
  now: Date,
  memberId: string | null = null,
): SqlContext {
  const language = settings.languages[0] ?? 'en'
  return {
    language,
    timeZone: settings.timeZone,
    currency: settings.currency,
    country: settings.country,
    now,
    memberId,
    phoneNumbers,
    collation: `"${collations[settings.sortLanguage]}"`,
    fiscalYearStartMonth: settings.fiscalYearStartMonth,
    weekStartsOn: settings.weekStartsOn,
    toBaseCurrency: (amount, currency, date) =>
      toBaseCurrency(rates, settings.currency, {
        amount,
        currency,
        date: date ?? now.toISOString().slice(0, 10),
      }),
  }
}

const titlesByInstallation = new WeakMap<Installation, Context['stockTitles']>()

function stockTitlesOf(installation: Installation): Context['stockTitles'] {
  const known = titlesByInstallation.get(installation)
  if (known) return known
  const all = joinedTitles(installation.modules.map((module) => module.stockTitles ?? {}))
  const titles = new Map(Object.entries(all))
  titlesByInstallation.set(installation, titles)
  return titles
}

const eventsByInstallation = new WeakMap<Installation, Context['events']>()

function eventsIn(installation: Installation): Context['events'] {
  const known = eventsByInstallation.get(installation)
  if (known) return known
  const events = eventsOf(installation.modules)
  eventsByInstallation.set(installation, events)
  return events
}

const rulesByInstallation = new WeakMap<Installation, ReadonlyMap<string, readonly RecordRule[]>>()

function rulesOf(installation: Installation): ReadonlyMap<string, readonly RecordRule[]> {
  const known = rulesByInstallation.get(installation)
  if (known) return known
  const rules = Map.groupBy(
    installation.modules.flatMap((module) => module.rules ?? []),
    (rule) => rule.object,
  )
  rulesByInstallation.set(installation, rules)
  return rules
}
