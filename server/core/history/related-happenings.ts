import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { isReference, targetNames } from '../../../shared/core/references.ts'
import type { Context } from '../../platform/context.ts'
import { all, sql } from '../../platform/database/sql.ts'
import type { StoredEvent } from '../../platform/events/event.ts'
import { visibleRecords } from '../access/visible-records.ts'
import { pointing } from '../records/index.ts'

/** Of each kind of record that points here, the newest so many count. */
const mostOfAKind = 100

/** Ids of records that point at one, as far as the actor may see them: those whose fate belongs on its timeline. */
export async function pointingIds(ctx: Context, target: ObjectDefinition, id: string): Promise<string[]> {
  const found = await Promise.all(
    [...ctx.metadata.objects.values()]
      // Notes and files have entries of their own; what is left out of menus says nothing by itself.
      .filter((object) => object.hidden !== true && object.name !== 'note' && object.name !== 'file')
      .flatMap((object) =>
        liveFields(object)
          .filter((field) => pointsAt(field, target) && ctx.access.canReadField(object.id, field.id))
          .map((field) => idsBy(ctx, object, field, id)),
      ),
  )
  return [...new Set(found.flat())].filter((one) => one !== id)
}

/** Is it worth telling on the page of another record? That it came, went, or changed its state or owner. */
export function isTold(ctx: Context, event: StoredEvent): boolean {
  if (event.kind !== 'records.updated') return event.kind.startsWith('records.')
  const object = ctx.metadata.byId.get(event.objectId ?? '')
  return Object.keys(event.changes ?? {}).some((fieldId) => {
    const field = object?.fields.find((one) => one.id === fieldId)
    return field !== undefined && isState(ctx, field)
  })
}

function isState(ctx: Context, field: FieldDefinition): boolean {
  const isOneOfFew = fieldTypeOf(field).kind(field) === 'choice' || field.type === 'member'
  if (isOneOfFew) return field.readOnly !== true
  const [only] = targetNames(field)
  return field.type === 'reference' && ctx.metadata.objects.get(only ?? '')?.hidden === true
}

function pointsAt(field: FieldDefinition, target: ObjectDefinition): boolean {
  return isReference(field) && targetNames(field).includes(target.name)
}

async function idsBy(
  ctx: Context,
  object: ObjectDefinition,
  field: FieldDefinition,
  id: string,
): Promise<string[]> {
  if (ctx.access.object(object.id).read === 'none') return []
  const visible = visibleRecords(ctx, object, 'read', 'r')
  const conditions = [
    pointing(ctx, field, sql`${id}::uuid`),
    sql`r.deleted_at is null`,
    ...(visible ? [visible] : []),
  ]
  const rows = await ctx.db.rows(sql`
    select r.id from ${ctx.db.table(object.table)} r where ${all(conditions)}
    order by r.id desc limit ${mostOfAKind}`)
  return rows.map((row) => String(row[0]))
}
