import type { StartEvents } from '../../../shared/modules/start/start-events.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'

/** What an applied template made, so that it is not made twice and can be taken back. */
export interface AppliedTemplate {
  at: string
  /** Fields by 'object.field', as definition ids. */
  fields: Record<string, { objectId: string; fieldId: string }>
  /** Objects by name, as definition ids. */
  objects: Record<string, string>
  pipelines: Record<string, string>
  views: Record<string, string>
  /** By object id: the arrangement it left, and the one before (null: none). */
  layouts: Record<string, { left: string; before: string | null }>
  /** The pipeline of a new workspace that nobody used, put away for the template's. */
  putAway?: string
}

/** How far a workspace has come with its first steps. Kept as one row of its settings. */
export interface StartState {
  templates: Record<string, AppliedTemplate>
  /** Somebody chose to go on without a template, or went through the guide. */
  chosen?: boolean
  sample?: {
    operationId: string
    template: string
    at: string
    /** Records that stayed when the others were removed: they are the workspace’s own since. */
    kept?: string[]
  }
  /** A member moved a deal once. */
  hasMoved?: boolean
}

/** One of some kinds of events, with its payload. */
type EventOf<Kinds> = { [Kind in keyof Kinds]: { kind: Kind; payload: Kinds[Kind] } }[keyof Kinds]

const nothing: StartState = { templates: {} }

/** What is known of the first steps. */
export async function readStart(ctx: Context): Promise<StartState> {
  const rows = await ctx.db.query<{ value: StartState }>(
    sql`select value from ${ctx.db.table('setting')} where key = 'start'`,
  )
  return rows[0]?.value ?? nothing
}

/** The same, held until the transaction ends: of two at once, one comes after the other. */
export async function lockStart(tx: Transaction): Promise<StartState> {
  await tx.db.run(sql`
    insert into ${tx.db.table('setting')} (key, value) values ('start', ${JSON.stringify(nothing)}::jsonb)
    on conflict (key) do nothing`)
  const rows = await tx.db.query<{ value: StartState }>(
    sql`select value from ${tx.db.table('setting')} where key = 'start' for update`,
  )
  return rows[0]?.value ?? nothing
}

/** Keeps it, and tells who watches what happened. */
export async function saveStart(
  tx: Transaction,
  state: StartState,
  event: EventOf<StartEvents>,
): Promise<void> {
  await tx.db.run(sql`
    update ${tx.db.table('setting')} set value = ${JSON.stringify(state)}::jsonb where key = 'start'`)
  tx.emit(event)
}
