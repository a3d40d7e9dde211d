import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { Context } from '../../platform/context.ts'

/** Fields that whoever makes a record must give: required, without a default, and filled in by no rule. */
export function neededFields(ctx: Context, object: ObjectDefinition): FieldDefinition[] {
  const filled = new Set((ctx.rules.get(object.id) ?? []).flatMap((rule) => rule.fills ?? []))
  return liveFields(object).filter(
    ({ name, required, defaultValue }) =>
      required === true && defaultValue === undefined && !filled.has(name),
  )
}
