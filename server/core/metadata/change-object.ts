import type { FieldDefinition, Metadata, ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { ChangedObject } from '../../../shared/core/metadata-contract.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import type { Access } from '../access/access.ts'
import type { SqlContext } from '../fields/field-type.ts'
import { changeDefinitions } from './apply/change-definitions.ts'
import { liveObject } from './find-definition.ts'
import { metadataSentence } from './plan/metadata-problems.ts'
import type { Plan } from './plan/steps.ts'
import { checkSight } from './sight/check-sight.ts'

/** What a verb works out from the newest definitions; also what a preview shows. */
export type Planned = (metadata: Metadata, values: SqlContext) => Plan[]

/**
 * Requires `metadata.manage`, then applies what a verb planned, with `also` in the same transaction; refuses
 * what would show or tell values that the actor does not see. The first plan's object is the answer.
 */
export async function changeObject(
  ctx: Context,
  planned: Planned,
  also: (tx: Transaction, before: Metadata) => Promise<void> = async () => {},
): Promise<ChangedObject> {
  requireManager(ctx)
  let objectId = ''
  const { metadata, operationId, warnings } = await changeDefinitions(ctx, async (current, tx) => {
    const plans = withinSight(tx.access, planned)(current, tx.values)
    objectId = plans[0]?.objectId ?? ''
    await also(tx, current)
    return plans
  })
  return { object: metadata.byId.get(objectId) ?? null, operationId, warnings }
}

/** The same plans, with what stands against them because of what their author does not see. */
export function withinSight(access: Access, planned: Planned): Planned {
  return (metadata, values) => {
    const [first, ...rest] = planned(metadata, values)
    if (first === undefined) return rest
    const problems = [...first.problems, ...checkSight(access, metadata, [first, ...rest])]
    return [{ ...first, problems }, ...rest]
  }
}

/** Definitions are changed by those who hold `metadata.manage`. */
export function requireManager(ctx: Context): void {
  if (ctx.access.can('metadata.manage')) return
  throw new AppError(
    'forbidden',
    'metadata.not-allowed',
    'Your role does not change objects and fields. Ask an administrator.',
  )
}

/** The same plans, refused when somebody changed the object after it was seen at a version; without one they stand. */
export function unlessStale(planned: Planned, object: string, seen: number | undefined): Planned {
  return (metadata, values) => {
    const { name, version = 0 } = liveObject(metadata, object)
    if (seen === undefined || seen === version) return planned(metadata, values)
    throw new AppError('stale', 'metadata.stale', metadataSentence('metadata.stale'), {
      params: { object: name, version },
    })
  }
}

/** Input without the keys that were not sent: JSON has no undefined, the schema's type has. */
export function given<Input extends object>(
  input: Input,
): { [Key in keyof Input]: Exclude<Input[Key], undefined> } {
  const entries = Object.entries(input).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Key in keyof Input]: Exclude<Input[Key], undefined> }
}

/** The object with one field replaced. */
export function withField(object: ObjectDefinition, field: FieldDefinition): ObjectDefinition {
  return { ...object, fields: object.fields.map((one) => (one.id === field.id ? field : one)) }
}
