import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Context } from '../../../platform/context.ts'

/** The objects as the actor sees them: a guess neither uses nor tells what is hidden. */
export function seenObjects(ctx: Context): Map<string, ObjectDefinition> {
  const seen = [...ctx.metadata.objects].filter(([, { id }]) => ctx.access.object(id).read !== 'none')
  return new Map(
    seen.map(([name, object]) => {
      const fields = object.fields.filter((field) => ctx.access.canReadField(object.id, field.id))
      return [name, { ...object, fields }]
    }),
  )
}

/** An object with the fields alone that the actor may fill: a plan with others would not start. */
export function fillable(ctx: Context, object: ObjectDefinition): ObjectDefinition {
  const fields = object.fields.filter(
    ({ id }) => ctx.access.canReadField(object.id, id) && ctx.access.canWriteField(object.id, id),
  )
  return { ...object, fields }
}
