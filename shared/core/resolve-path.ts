import { partField } from './fields/part-field.ts'
import { filterLimits } from './filters.ts'
import { type FieldDefinition, findField, type Metadata, type ObjectDefinition } from './metadata.ts'
import { holdsSeveralObjects, isReference, targetNames } from './references.ts'
import { findSystemField, type SystemField, systemFields } from './system-field.ts'

/** A way from one record to others: over a reference, over a to-many reference, or against a reference. */
export type PathStep =
  | { kind: 'toOne'; field: FieldDefinition; target: ObjectDefinition }
  | { kind: 'toMany'; field: FieldDefinition; target: ObjectDefinition }
  | { kind: 'inverse'; field: FieldDefinition; target: ObjectDefinition }

/** Where a path ends: a field (or part of one) of the last object, a system property, or the records themselves. */
export type PathEnd =
  | { kind: 'field'; object: ObjectDefinition; field: FieldDefinition; part?: string }
  | { kind: 'system'; object: ObjectDefinition; name: SystemField }
  | { kind: 'records'; object: ObjectDefinition }

export interface ResolvedPath {
  steps: PathStep[]
  end: PathEnd
}

export type PathProblem =
  | 'unknown-field'
  | 'too-long'
  /** Goes on behind something that is not a reference, or points at several kinds of records. */
  | 'not-followable'

const longest = 500

/** Who may not see a field is told that there is none. */
export type FieldVisible = (object: ObjectDefinition, field: FieldDefinition) => boolean

/**
 * Reads a path such as 'amount', 'address.city', 'company.owner.team', 'tags.name' or 'deal:company.amount'
 * from an object on. An inverse step names the other object and its reference field that points here.
 */
export function resolvePath(
  metadata: Metadata,
  object: ObjectDefinition,
  path: string,
  visible: FieldVisible = () => true,
): ResolvedPath | PathProblem {
  const names = path.length > longest ? [] : path.split('.')
  if (names.length === 0) return 'too-long'
  const steps: PathStep[] = []
  let here = object
  for (let at = 0; at < names.length; at++) {
    const isLast = at === names.length - 1
    const name = names[at]!
    const step = name.includes(':') ? inverseStep(metadata, here, name, visible) : null
    if (step === undefined) return 'unknown-field'
    if (step !== null) {
      steps.push(step)
      here = step.target
    } else {
      const field = visibleField(here, name, visible) ?? (isLast ? undefined : systemMember(name))
      if (field === undefined) return isLast ? systemEnd(here, name, steps) : 'unknown-field'
      const end = fieldEnd(here, field, names.slice(at + 1))
      if (end !== null) return steps.length > filterLimits.pathSteps ? 'too-long' : { steps, end }
      const next = forwardStep(metadata, field)
      if (next === undefined) return 'not-followable'
      steps.push(next)
      here = next.target
    }
    if (steps.length > filterLimits.pathSteps) return 'too-long'
  }
  return { steps, end: { kind: 'records', object: here } }
}

/** Does the path lead to at most one value per record? */
export function isToOne(path: ResolvedPath): boolean {
  return path.steps.every((step) => step.kind === 'toOne')
}

function visibleField(
  here: ObjectDefinition,
  name: string,
  visible: FieldVisible,
): FieldDefinition | undefined {
  const field = findField(here, name)
  return field !== undefined && visible(here, field) ? field : undefined
}

/** Who made or changed the record: paths may go on through them. */
function systemMember(name: string): FieldDefinition | undefined {
  const field = findSystemField(name)
  return field?.type === 'member' ? field : undefined
}

function systemEnd(object: ObjectDefinition, name: string, steps: PathStep[]): ResolvedPath | PathProblem {
  const known = systemFields.find((one) => one === name)
  return known === undefined ? 'unknown-field' : { steps, end: { kind: 'system', object, name: known } }
}

/** The end of the path, when the rest names no further step: the field itself, or a part of it. */
function fieldEnd(object: ObjectDefinition, field: FieldDefinition, rest: readonly string[]): PathEnd | null {
  if (rest.length === 0) return { kind: 'field', object, field }
  const isPart = rest.length === 1 && partField(field, rest[0]!) !== undefined
  return isPart ? { kind: 'field', object, field, part: rest[0]! } : null
}

/** The step along a reference field, to its one object; undefined where there is none or several. */
export function forwardStep(metadata: Metadata, field: FieldDefinition): PathStep | undefined {
  if (!isReference(field) || holdsSeveralObjects(field)) return undefined
  const target = metadata.objects.get(targetNames(field)[0] ?? '')
  if (target === undefined) return undefined
  return { kind: field.options.many === true ? 'toMany' : 'toOne', field, target }
}

function inverseStep(
  metadata: Metadata,
  here: ObjectDefinition,
  name: string,
  visible: FieldVisible,
): PathStep | undefined {
  const [objectName = '', fieldName = ''] = name.split(':', 2)
  const target = metadata.objects.get(objectName)
  const field = target === undefined ? undefined : findField(target, fieldName)
  if (target === undefined || field === undefined || !isReference(field) || !visible(target, field))
    return undefined
  const names = targetNames(field)
  if (!names.includes(here.name) && names[0] !== '*') return undefined
  return { kind: 'inverse', field, target }
}
