import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import type { ChangedObject, FieldChangeInput } from '../../../shared/core/metadata-contract.ts'
import type { Context } from '../../platform/context.ts'
import { changeObject, given, type Planned, unlessStale, withField } from './change-object.ts'
import { liveField, liveObject } from './find-definition.ts'
import { derived, storedOptions } from './new-field.ts'
import { planChange } from './plan/plan-change.ts'
import { renameEverywhere } from './rename/rename-everywhere.ts'
import { renameInViews } from './rename/rename-in-views.ts'

/**
 * Changes a field in everything but its type. A new name is taken over wherever the old one is written:
 * titles, formulas, rules, roll-ups, filters, views and layouts. Refuses (stale) when the object is at another version
 * than the one named.
 */
export function updateField(
  ctx: Context,
  object: string,
  field: string,
  input: FieldChangeInput,
  version?: number,
): Promise<ChangedObject> {
  const planned = unlessStale(planUpdateField(object, field, input), object, version)
  return changeObject(ctx, planned, async (tx, before) => {
    const source = liveObject(before, object)
    const { id } = liveField(source, field)
    if (input.name !== undefined && input.name !== field)
      await renameInViews(tx, before, { fieldId: id, to: input.name })
  })
}

export function planUpdateField(objectName: string, fieldName: string, input: FieldChangeInput): Planned {
  return (metadata, values) => {
    const named = liveObject(metadata, objectName)
    const field = liveField(named, fieldName)
    const rename = { fieldId: field.id, to: input.name ?? field.name }
    const next = rename.to === field.name ? metadata : renameEverywhere(metadata, rename)
    const object = next.byId.get(named.id)!
    const after = withField(object, changed(liveField(object, rename.to), input, next))
    const context = { metadata: next, values }
    // Checked against what it was, carried out against what the new name alone makes of it: another
    // name is no reason to compute anything anew.
    const { problems, warnings } = planChange(named, after, context)
    const own = { ...planChange(object, after, context), problems, warnings }
    const others = [...next.byId.values()].filter(
      (other) => other.id !== named.id && other !== metadata.byId.get(other.id),
    )
    return [own, ...others.map((other) => planChange(other, other, context))]
  }
}

function changed(
  field: FieldDefinition,
  input: FieldChangeInput,
  metadata: Parameters<typeof derived>[1],
): FieldDefinition {
  const { options, ...rest } = given(input)
  const merged: FieldDefinition = {
    ...field,
    ...(rest as Partial<FieldDefinition>),
    options: options === undefined ? field.options : storedOptions(options),
  }
  return derived(withoutOff(withSorting(merged, field)), metadata)
}

/** Whoever turns an index off does not want the next list that is sorted by the field to make it anew. */
function withSorting(after: FieldDefinition, before: FieldDefinition): FieldDefinition {
  if ((after.indexed === true) === (before.indexed === true)) return after
  const { sorting: _, ...rest } = after
  return after.indexed === true ? rest : { ...rest, sorting: 'declined' }
}

/** false is how the absence of a mark is sent, null that of a default; neither is stored. */
function withoutOff(field: FieldDefinition): FieldDefinition {
  const marks = ['required', 'unique', 'indexed', 'searchable', 'defaultValue'] as const
  const off = marks.filter((mark) => field[mark] === false || field[mark] === null)
  const kept = Object.entries(field).filter(
    ([key, value]) => !off.some((mark) => mark === key && !(key === 'defaultValue' && value === false)),
  )
  // Only optional properties were left out.
  return Object.fromEntries(kept) as unknown as FieldDefinition
}
