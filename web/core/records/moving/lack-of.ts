import type { ObjectPermissions } from '../../../../shared/core/access.ts'
import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import { isMadeByProduct } from '../../../../shared/core/fields/traits.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { mayWriteField } from '../../session/object-access.ts'
import type { BoardRules } from '../../web-module.ts'

type Values = Readonly<Record<string, unknown>>

/** What tells what a record lacks: its object, what its board asks for, what the reader may write. */
export interface Sight {
  object: ObjectDefinition
  rules: BoardRules | undefined
  permissions: ObjectPermissions
  context: ValueContext
}

/** The column a record goes to: the field it is written into, its value, and the record that it is. */
export interface Towards {
  field: string
  value: unknown
  place: Values
}

interface Lack {
  /** Fields to be asked for. */
  fields: FieldDefinition[]
  /** Names of those that must not stay empty, and what rules say of the others. */
  required: Set<string>
  reasons: string[]
}

/** Can anything be asked for on the way to the column at all? */
export function mayNeed({ object, rules }: Sight, place: Values): boolean {
  return object.validationRules.length > 0 || (rules?.needs?.(object, {}, place).length ?? 0) > 0
}

/** What a record lacks for a column, of what the reader may write. */
export async function lackOf(sight: Sight, to: Towards, record: Values): Promise<Lack> {
  const { object, rules, context } = sight
  const then = { ...record, [to.field]: to.value, ...rules?.follows?.(to.place) }
  const missing = rules?.needs?.(object, then, to.place) ?? []
  const broken =
    object.validationRules.length === 0
      ? []
      : await import('./broken-by-move.ts').then(
          ({ brokenByMove }) => brokenByMove(object, then, context),
          // Where its code cannot be fetched nothing is asked, and what is broken is refused when it is sent.
          () => [],
        )
  const named = broken.flatMap(({ names }) => names.flatMap((name) => findField(object, name) ?? []))
  return {
    fields: [...new Set([...missing, ...named])].filter((one) => mayAskFor(sight, to, one)),
    required: new Set(missing.map(({ name }) => name)),
    reasons: broken.map(({ reason }) => reason),
  }
}

export function mayAskFor(
  { permissions }: Sight,
  { field: moved }: Pick<Towards, 'field'>,
  field: FieldDefinition,
): boolean {
  if (field.name === moved || field.readOnly === true) return false
  return mayWriteField(permissions, field.id) && !isMadeByProduct(field)
}
