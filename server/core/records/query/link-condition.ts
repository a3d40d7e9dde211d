import { whoAmong } from '../../../../shared/core/fields/reference.ts'
import type { Operator } from '../../../../shared/core/filters.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { all, identifier, type Sql, sql } from '../../../platform/database/sql.ts'
import type { Scope } from './join-tree.ts'

/** A condition on a field that holds several references, which live in the link table. */
export function linkCondition(
  scope: Scope,
  field: FieldDefinition,
  condition: { op: Operator; operand: unknown },
): Sql {
  const ids = whoAmong(idsOf(condition.operand), scope.ctx.values)
  const has = (more: Sql) => sql`exists (select 1 from ${scope.ctx.db.table('link')} l
    where l.field_id = ${field.id} and l.from_id = ${identifier(scope.alias, 'id')}${more})`
  const among = sql` and l.to_id = any(${ids}::uuid[])`
  switch (condition.op) {
    case 'isBlank':
      return sql`not ${has(sql``)}`
    case 'isNotBlank':
      return has(sql``)
    case 'eq':
    case 'in':
    case 'hasAny':
      return has(among)
    case 'neq':
    case 'notIn':
    case 'hasNone':
      return sql`not ${has(among)}`
    case 'hasAll':
      // 'me' where nobody asks is nobody.
      if (ids.length < idsOf(condition.operand).length) return sql`false`
      return all(ids.map((id) => has(sql` and l.to_id = ${id}::uuid`)))
    default:
      throw new Error(`an operator that references do not offer: ${condition.op}`)
  }
}

function idsOf(value: unknown): string[] {
  const entries = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  return entries.map((entry) =>
    typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : String(entry),
  )
}
