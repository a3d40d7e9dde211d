import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { Context } from '../../platform/context.ts'
import { join } from '../../platform/database/sql.ts'
import { rightsColumns } from '../access/record-rights.ts'
import { failedFormulas, formulasAmong } from './failed-formulas.ts'
import { type FieldColumns, fieldColumns, type Selection, selectFields } from './table-shape.ts'

/**
 * Select list of some fields for an answer to the actor, who is told with each record what they may do with it, and
 * which of the formulas among the fields fail.
 */
export function selectForActor(
  ctx: Context,
  object: ObjectDefinition,
  fields: readonly FieldColumns[],
  alias: string,
): Selection {
  const selection = selectWithFailures(ctx, object, fields, alias)
  const rights = rightsColumns(ctx, object, alias)
  return {
    ...selection,
    list: join([selection.list, ...rights.list]),
    width: selection.width + rights.list.length,
    read: (row) => ({ ...selection.read(row), youMay: rights.read(row, selection.width) }),
  }
}

/** Select list of some fields, and with each record which of the formulas among them fail, and why. */
export function selectWithFailures(
  ctx: Context,
  object: ObjectDefinition,
  fields: readonly FieldColumns[],
  alias: string,
): Selection {
  const formulas = formulasAmong(object, fields)
  // Whoever sees a formula sees what it reads (hidden-fields.ts), but may not have asked for it.
  const read = new Set(formulas.flatMap(({ reads }) => reads))
  const besides = fieldColumns(object).filter(
    (one) => read.has(one.field.name) && one.columns.length > 0 && !fields.includes(one),
  )
  const selection = selectFields(object, [...fields, ...besides], alias)
  return {
    ...selection,
    read: (row) => {
      const record = selection.read(row)
      const failed = failedFormulas(formulas, record, ctx.values)
      for (const { field } of besides) delete record[field.name]
      return { ...record, ...failed }
    },
  }
}
