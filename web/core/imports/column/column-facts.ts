import { useQuery } from '@tanstack/react-query'
import { hasOptions } from '../../../../shared/core/fields/traits.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { isReference, targetNames } from '../../../../shared/core/references.ts'
import { useObject } from '../../metadata/metadata.ts'
import { useShownTitle } from '../../shown-title.ts'
import { useModulePart } from '../../web-module.ts'
import { columnValuesQuery } from '../import-queries.ts'
import type { ColumnValue, ImportTable, PlanColumn, PlanPart, PlanTarget } from '../import-types.ts'
import type { Draft } from '../mapping/draft.ts'
import { columnAt, isSameTarget, targetAt, targetOf } from '../mapping/plan-changes.ts'

/** Everything the wizard knows of one column of a file. */
export interface ColumnFacts {
  at: number
  column: ImportTable['columns'][number]
  guess: ImportTable['guesses'][number] | undefined
  part: PlanPart
  object: ObjectDefinition
  /** How the plan reads it; undefined while the plan does not name it. */
  planned: PlanColumn | undefined
  target: PlanTarget
  /** The field its values go to, or that links by them. */
  field: FieldDefinition | undefined
  isKey: boolean
  /** Missing records can be made of its texts. */
  makesMissing: boolean
  /** Unused records a workspace begins with can make way for those that are made. */
  makesWay: boolean
  /** Somebody sent it elsewhere than was guessed. */
  isChosen: boolean
  /** Its different texts, where they are a list to be matched; undefined until they are known. */
  values: ColumnValue[] | undefined
  hasMoreValues: boolean
  /** Texts that mean nothing yet. */
  unknown: ColumnValue[]
}

/** Looks at one column of the part at a place in the plan. */
export function useColumnFacts(state: Draft, at: number, place: number): ColumnFacts | null {
  const part = state.plan.parts[at]
  const table = state.draft.tables[part?.table ?? -1]
  const object = useObject(part?.object ?? '')
  const planned = part && columnAt(part, place)
  const target = part ? targetAt(part, place) : ({ kind: 'skip' } as const)
  const field = object && fieldOf(object, target)
  const related = useObject((field && isReference(field) && targetNames(field)[0]) || '')
  const isListed = field !== undefined && takesListedTexts(target, field)
  const shownValues = useShownValues(isListed && target.kind === 'link' ? related : undefined)
  const belongsTo = JSON.stringify(part?.belongsTo ?? {})
  const version = `${state.plan.parts.map((one) => one.object).join()} ${belongsTo}`
  const values = useQuery({
    ...columnValuesQuery(state.draft.id, at, planned ?? { column: '', at: place, target }, version),
    enabled: isListed && planned !== undefined && isKnown(state, at, planned),
  })
  const column = table?.columns[place]
  if (!part || !object || !column) return null
  const guess = table.guesses[place]
  const listed = isListed ? shownValues(values.data?.values) : undefined
  return {
    at: place,
    column,
    guess,
    part,
    object,
    planned,
    target,
    field,
    isKey: target.kind === 'field' && part.key !== null && target.path === part.key,
    makesMissing: field !== undefined && canMake(state, object, target, related),
    makesWay: related !== undefined && state.draft.makesWay.includes(related.name),
    isChosen: guess !== undefined && !isSameTarget(targetOf(guess.target), target),
    values: listed,
    hasMoreValues: values.data?.more ?? false,
    unknown: (listed ?? []).filter((value) => meaningOf(planned, value).kind === 'unknown'),
  }
}

/** Names of records as the reader reads them, where the product gave some of them. */
function useShownValues(related: ObjectDefinition | undefined) {
  const shownTitle = useShownTitle()
  const isStock = useModulePart('stockTitles', related?.name ?? '') !== undefined
  if (!isStock || related === undefined) return (values: ColumnValue[] | undefined) => values
  const shown = (title: string) => shownTitle({ object: related.name, title }) ?? title
  return (values: ColumnValue[] | undefined) =>
    values?.map((value) => ({
      ...value,
      as: value.as === null ? null : shown(value.as),
      proposals: value.proposals.map((one) => ({ ...one, label: shown(one.label) })),
    }))
}

export type Meaning =
  | { kind: 'found'; as: string }
  | { kind: 'said'; text: string }
  | { kind: 'blank' }
  | { kind: 'created' }
  | { kind: 'unknown' }

/** What a text of a column will be, by the plan and by itself. */
export function meaningOf(planned: PlanColumn | undefined, value: ColumnValue): Meaning {
  const said = planned?.values?.[value.text]
  if (said === null) return { kind: 'blank' }
  if (said !== undefined) return { kind: 'said', text: said }
  if (value.found === 'one') return { kind: 'found', as: value.as ?? value.text }
  return value.found === 'none' && creates(planned?.target) ? { kind: 'created' } : { kind: 'unknown' }
}

function creates(target: PlanTarget | undefined): boolean {
  if (target?.kind === 'link') return target.createMissing === true
  return target?.kind === 'field' && target.createOptions === true
}

/** Of its own object nothing is made: what a row names may still come. */
function canMake(
  { draft }: Draft,
  object: ObjectDefinition,
  target: PlanTarget,
  related: ObjectDefinition | undefined,
): boolean {
  if (target.kind !== 'link' || !related || related.id === object.id) return false
  const isByName = (target.by ?? related.titleField) === related.titleField
  return isByName && draft.madeByName.includes(related.name)
}

function fieldOf(object: ObjectDefinition, target: PlanTarget): FieldDefinition | undefined {
  if (target.kind === 'skip') return undefined
  return findField(object, target.kind === 'link' ? target.field : (target.path.split('.')[0] ?? ''))
}

function takesListedTexts(target: PlanTarget, field: FieldDefinition): boolean {
  if (target.kind === 'link') return true
  if (field.type === 'address') return target.kind === 'field' && target.path.endsWith('.country')
  return hasOptions(field)
}

// The server answers for the plan it has, so a column that was just sent elsewhere waits until it was told.
function isKnown({ draft, plan }: Draft, at: number, planned: PlanColumn): boolean {
  const saved = draft.plan.parts[at]
  const isWithin = JSON.stringify(saved?.belongsTo) === JSON.stringify(plan.parts[at]?.belongsTo)
  return saved !== undefined && isWithin && isSameTarget(targetAt(saved, planned.at), planned.target)
}
