import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Context } from '../../../platform/context.ts'
import { identifier, sql } from '../../../platform/database/sql.ts'
import type { Reaction } from '../../../platform/events/event.ts'
import { updateField } from '../../metadata/index.ts'
import { findOperation, type StoredOperation } from '../../operations/index.ts'
import type { MadeOption } from '../storing/import-progress.ts'

/**
 * Options that an import added are no longer offered after its undo, unless a record has them by then; when
 * the undo is undone they are offered again. Who may not change definitions leaves them as they are.
 */
export const optionsFollowUndo: Reaction<'operations.finished'> = {
  on: 'operations.finished',
  name: 'imports.options',
  run: async (ctx, { payload }) => {
    const undo = await findOperation(ctx.db, payload.operationId)
    // One record of an import taken back says nothing of the rest.
    if (undo?.details.recordId !== undefined) return
    if (undo?.kind !== 'undo' || undo.status !== 'done' || !ctx.access.can('metadata.manage')) return
    const { first, steps } = await beginningOf(ctx, undo)
    if (first.kind !== 'import') return
    const made = await madeBy(ctx, first.id)
    for (const [fieldId, options] of Map.groupBy(made, (one) => one.fieldId)) {
      const keys = options.map(({ key }) => key)
      await offer(await ctx.renewed(), fieldId, { keys, isUndone: steps % 2 === 1 })
    }
  },
}

/** What a chain of undos began with, and how long it is. */
async function beginningOf(ctx: Context, undo: StoredOperation) {
  let first = undo
  let steps = 0
  while (first.undoOf !== null) {
    const before = await findOperation(ctx.db, first.undoOf)
    if (before === null) break
    first = before
    steps++
  }
  return { first, steps }
}

async function madeBy(ctx: Context, operationId: string): Promise<MadeOption[]> {
  const rows = await ctx.db.query<{ options: MadeOption[] | null }>(sql`
    select progress->'options' as options from ${ctx.db.table('import')} where operation_id = ${operationId}`)
  return rows[0]?.options ?? []
}

async function offer(
  ctx: Context,
  fieldId: string,
  { keys, isUndone }: { keys: readonly string[]; isUndone: boolean },
): Promise<void> {
  for (const object of ctx.metadata.objects.values()) {
    const field = liveFields(object).find((one) => one.id === fieldId)
    if (field === undefined) continue
    const { options = [], rollUp: _, ...own } = field.options
    const used = isUndone ? await usedOf(ctx, object, { field, keys }) : []
    const changed = options.map((option) => {
      if (!keys.includes(option.key)) return option
      const { retired: __, ...offered } = option
      return isUndone && !used.includes(option.key) ? { ...offered, retired: true } : offered
    })
    await updateField(ctx, object.name, field.name, { options: { ...own, options: changed } })
  }
}

/** The keys that live records have. */
async function usedOf(
  ctx: Context,
  object: ObjectDefinition,
  { field, keys }: { field: FieldDefinition; keys: readonly string[] },
): Promise<string[]> {
  const value = identifier('r', field.column)
  const has = field.type === 'multiSelect' ? sql`k.key = any(${value})` : sql`k.key = ${value}`
  const rows = await ctx.db.rows(sql`
    select k.key from unnest(${keys}::text[]) as k(key)
    where exists (select 1 from ${ctx.db.table(object.table)} r where r.deleted_at is null and ${has})`)
  return rows.map((row) => String(row[0]))
}
