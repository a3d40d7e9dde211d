import { hasOptions } from '../../../../shared/core/fields/traits.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { PlanColumn, PlanTarget } from '../import-types.ts'
import type { Draft } from '../mapping/draft.ts'
import { isSameTarget, targetAt } from '../mapping/plan-changes.ts'

/** A plan as the server has it, and as it is here. */
interface Plans {
  draft: Pick<Draft['draft'], 'plan'>
  plan: Draft['plan']
}

/** Can missing records be made of a column's texts? Of its own object none: what a row names may still come. */
export function canMake(
  { draft }: { draft: Pick<Draft['draft'], 'madeByName'> },
  object: ObjectDefinition,
  target: PlanTarget,
  related: ObjectDefinition | undefined,
): boolean {
  if (target.kind !== 'link' || !related || related.id === object.id) return false
  const isByName = (target.by ?? related.titleField) === related.titleField
  return isByName && draft.madeByName.includes(related.name)
}

/** The field a target writes to, or links by. */
export function fieldOf(object: ObjectDefinition, target: PlanTarget): FieldDefinition | undefined {
  if (target.kind === 'skip') return undefined
  return findField(object, target.kind === 'link' ? target.field : (target.path.split('.')[0] ?? ''))
}

/** Are its different texts a list to be matched one by one? */
export function takesListedTexts(target: PlanTarget, field: FieldDefinition): boolean {
  if (target.kind === 'link') return true
  if (field.type === 'address') return target.kind === 'field' && target.path.endsWith('.country')
  return hasOptions(field)
}

/** The server answers for the plan it has, so a column that was just sent elsewhere waits until it was told. */
export function isKnown({ draft, plan }: Plans, at: number, planned: PlanColumn): boolean {
  const [saved, part] = [draft.plan.parts[at], plan.parts[at]]
  if (saved === undefined || saved.object !== part?.object) return false
  const isWithin = JSON.stringify(saved.belongsTo) === JSON.stringify(part.belongsTo)
  return isWithin && isSameTarget(targetAt(saved, planned.at), planned.target)
}
