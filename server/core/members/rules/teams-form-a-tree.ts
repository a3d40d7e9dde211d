import { findField } from '../../../../shared/core/metadata.ts'
import type { Transaction } from '../../../platform/context.ts'
import { identifier, sql } from '../../../platform/database/sql.ts'
import { loadTeams } from '../../access/resolve-access.ts'
import { type TeamInTree, teamsBelow } from '../../access/team-tree.ts'
import { bumpRevision } from '../../bump-revision.ts'
import type { RecordChange, RecordRule, Refuse } from '../../records/rule.ts'

/** A team is never below itself, and a team that still has members or teams is not deleted from under them. */
export const teamsFormATree: RecordRule = {
  object: 'team',
  name: 'teams form a tree',
  check: async (tx, changes, refuse) => {
    const moved = changes.filter(({ before, after }) => after?.parent && before?.parent !== after.parent)
    const gone = changes.filter((change) => change.action === 'delete')
    if (moved.length + gone.length === 0) return
    // Also the lock: of two moves, or a move and a deletion, the second reads what the first one left.
    await bumpRevision(tx, 'access')
    if (moved.length > 0) await refuseCircles(tx, { changes, moved }, refuse)
    if (gone.length > 0) await refuseInUse(tx, gone, refuse)
  },
}

async function refuseCircles(
  tx: Transaction,
  { changes, moved }: Record<'changes' | 'moved', readonly RecordChange[]>,
  refuse: Refuse,
): Promise<void> {
  const live = await loadTeams(tx.db, tx.metadata)
  const parents = new Map(live.map((team) => [team.id, team.parent]))
  refuseGone(tx, { changes: moved, field: 'parent', live }, refuse)
  for (const { id, after } of changes) parents.set(id, textOf(after?.parent))
  const teams = [...parents].map(([id, parent]) => ({ id, parent }))
  for (const change of changes) {
    const parent = textOf(change.after?.parent)
    if (parent === null || !teamsBelow(teams, change.id).includes(parent)) continue
    refuse(change, 'members.team-below-itself', 'cannot be part of itself or of a team below it', 'parent')
  }
}

/** For rules that hold the lock of access: refuses what was put into a team that was deleted meanwhile. */
export function refuseGone(
  tx: Transaction,
  put: { changes: readonly RecordChange[]; field: 'team' | 'parent'; live: readonly TeamInTree[] },
  refuse: Refuse,
): void {
  const live = new Set(put.live.map((team) => team.id))
  for (const change of put.changes) {
    const team = textOf(change.after?.[put.field])
    if (team === null || live.has(team) || tx.assumed?.has(team) === true) continue
    refuse(change, 'records.reference-not-found', 'was deleted meanwhile. Choose another team', put.field)
  }
}

async function refuseInUse(tx: Transaction, gone: readonly RecordChange[], refuse: Refuse): Promise<void> {
  const ids = new Set(gone.map((change) => change.id))
  const teams = (await pointers(tx, 'team', 'parent')).filter((team) => !ids.has(team.id))
  const used = new Set([...teams, ...(await pointers(tx, 'member', 'team'))].map((one) => one.to))
  for (const change of gone) {
    if (!used.has(change.id)) continue
    refuse(change, 'members.team-in-use', 'has members or teams. Move them to another team first')
  }
}

/** Live records of an object with what their reference field points at, where it points at something. */
async function pointers(tx: Transaction, objectName: string, fieldName: string) {
  const object = tx.metadata.objects.get(objectName)
  const field = object && findField(object, fieldName)
  if (object === undefined || field === undefined) return []
  const to = identifier(field.column)
  return tx.db.query<{ id: string; to: string | null }>(sql`
    select id, ${to} as "to" from ${tx.db.table(object.table)} where deleted_at is null and ${to} is not null`)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
