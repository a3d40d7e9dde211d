import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { Transaction } from '../../../platform/context.ts'
import type { Amendment } from './change.ts'

/**
 * The whole values that an amendment leads to, by name: what the record has, without what is taken out, with
 * what is put in behind it. Values are the same where they read the same as plain text.
 */
export function amended(
  ctx: Pick<Transaction, 'values'>,
  object: ObjectDefinition,
  record: RecordValues,
  { add = {}, remove = {} }: Amendment,
): [name: string, value: unknown][] {
  return [...new Set([...Object.keys(remove), ...Object.keys(add)])].map((name) => {
    const field = findField(object, name)
    if (field === undefined) return [name, null]
    const taken = new Set(read(ctx, field, remove[name]).map((one) => plainOf(field, one)))
    const kept = listOf(record[name]).filter((one) => !taken.has(plainOf(field, one)))
    const known = new Set(kept.map((one) => plainOf(field, one)))
    const put = read(ctx, field, add[name]).filter((one) => !known.has(plainOf(field, one)))
    return [name, [...kept, ...put]]
  })
}

/** As the type writes them; those it does not take stay as given, and are refused with the whole. */
function read(ctx: Pick<Transaction, 'values'>, field: FieldDefinition, given: readonly unknown[] = []) {
  const parsed = fieldTypeOf(field).parse(given, field, ctx.values)
  return parsed.ok ? listOf(parsed.value) : given
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function plainOf(field: FieldDefinition, one: unknown): string {
  return fieldTypeOf(field).formatPlain([one], field)
}
