import type { AuditArea } from '../../../shared/core/audit-areas.ts'
import type { AuditFilter } from '../../../shared/core/audit-contract.ts'
import { lowestIdOf } from '../../../shared/platform/ids.ts'
import type { Context } from '../../platform/context.ts'
import { type Sql, sql } from '../../platform/database/sql.ts'
import { readableObject } from '../records/index.ts'

/** How an audit log is looked for: by an index, and among what is found there. */
export interface AuditCondition {
  indexed: Sql[]
  others: Sql[]
}

/** Of what is not about records there is little, which has an index of its own. */
const rare = sql`kind not like 'records.%'`

/** Coming in and staying in: with a password or a key, refused, ended. */
const signInKinds = [
  'members.signed-in',
  'members.sign-in-refused',
  'members.sessions-ended',
  'members.password-changed',
  'members.reset-link-made',
  'members.second-factor-changed',
  'members.api-key-created',
  'members.api-key-used',
  'members.api-key-revoked',
]

const areas: Readonly<Record<AuditArea, { indexed: Sql[]; others: Sql[] }>> = {
  records: { indexed: [], others: [sql`kind like 'records.%'`] },
  exports: { indexed: [rare], others: [sql`kind like 'exports.%'`] },
  access: { indexed: [rare], others: [sql`kind like 'access.%'`] },
  signIns: { indexed: [rare], others: [sql`kind = any(${signInKinds}::text[])`] },
  members: {
    indexed: [rare],
    others: [sql`kind like 'members.%' and kind <> all(${signInKinds}::text[])`],
  },
  definitions: {
    indexed: [rare],
    others: [sql`kind like any(array['metadata.%', 'layouts.%', 'views.%'])`],
  },
  settings: { indexed: [rare], others: [sql`kind like any(array['settings.%', 'menus.%'])`] },
  operations: { indexed: [rare], others: [sql`kind like any(array['operations.%', 'imports.%'])`] },
}

/** The steps of work under way say nothing that its beginning and end do not; what somebody opened is nobody's matter. */
const noise = sql`kind <> all(array['imports.progressed', 'operations.started', 'navigation.changed', 'notifications.changed'])`

/** Turns a filter into conditions on events. Refuses (not found) an object there is not. */
export function auditCondition(ctx: Context, filter: AuditFilter): AuditCondition {
  const { indexed, others } =
    filter.area === undefined ? { indexed: [], others: [noise] } : areas[filter.area]
  const within = [
    ...(filter.from === undefined ? [] : [sql`id >= ${lowestIdOf(momentOf(filter.from))}`]),
    ...(filter.to === undefined ? [] : [sql`id < ${lowestIdOf(momentOf(filter.to))}`]),
  ]
  return {
    indexed: [
      ...indexed,
      ...within,
      ...(filter.actor === undefined ? [] : [sql`actor_id = ${filter.actor}`]),
      ...(filter.record === undefined ? [] : [sql`record_id = ${filter.record}`]),
      ...(filter.object === undefined ? [] : [sql`object_id = ${objectId(ctx, filter.object)}`]),
      ...(filter.source === undefined ? [] : [sql`source = ${filter.source}`]),
    ],
    others: [...others, ...(filter.area === 'operations' ? [noise] : [])],
  }
}

// Ids begin with their time, which has no place for a moment before 1970.
function momentOf(text: string): Date {
  return new Date(Math.max(0, Date.parse(text)))
}

function objectId(ctx: Context, name: string): string {
  return readableObject(ctx, name).id
}
