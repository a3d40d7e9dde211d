import { useQuery } from '@tanstack/react-query'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { isReference, targetNames } from '../../../../shared/core/references.ts'
import { useObject } from '../../metadata/metadata.ts'
import { useShownTitle } from '../../shown-title.ts'
import { useModulePart } from '../../web-module.ts'
import { columnValuesQuery } from '../import-queries.ts'
import type { ColumnValue, ImportTable, PlanColumn, PlanPart, PlanTarget } from '../import-types.ts'
import type { Draft } from '../mapping/draft.ts'
import { columnAt, isSameTarget, targetAt, targetOf } from '../mapping/plan-changes.ts'
import { canMake, fieldOf, isKnown, takesListedTexts } from './column-rules.ts'
import { meaningOf } from './meaning-of.ts'

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
