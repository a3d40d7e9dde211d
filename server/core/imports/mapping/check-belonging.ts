import type { ImportPart } from '../../../../shared/core/imports/import-plan.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { isReference } from '../../../../shared/core/references.ts'
import type { Context } from '../../../platform/context.ts'
import type { Report } from './check-plan.ts'

/** What rows belong to is said by a reference to one record that the actor may write. */
export function checkBelonging(
  ctx: Context,
  object: ObjectDefinition,
  { belongsTo = {} }: { belongsTo?: ImportPart['belongsTo'] | undefined },
  report: Report,
): void {
  for (const name of Object.keys(belongsTo)) {
    const field = findField(object, name)
    const isOne = field !== undefined && isReference(field) && field.options.many !== true
    if (isOne && ctx.access.canWriteField(object.id, field.id)) continue
    report(
      `belongsTo.${name}`,
      'imports.unknown-field',
      `There is no field “${name}” on ${object.name} that rows could belong by.`,
      { field: name },
    )
  }
}
