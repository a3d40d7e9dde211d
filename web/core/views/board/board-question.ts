import type { Filter, Sort } from '../../../../shared/core/filters.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { findField, liveFields } from '../../../../shared/core/metadata.ts'
import { isReference } from '../../../../shared/core/references.ts'
import { isSummable } from '../../metadata/summable.ts'
import type { ListQuestion } from '../../records/record-list.ts'
import type { BoardRules } from '../../web-module.ts'
import { askedByRules } from '../colors/asked-by-rules.ts'
import { askable } from '../filter-tree.ts'
import type { ListState } from '../list-state.ts'
import type { BoardColumn } from './board-columns.ts'
import { scopeIn } from './board-scope.ts'

const cardsAtOnce = 50
const shortTypes = new Set(['currency', 'number', 'date', 'select', 'reference', 'member', 'text'])

/** The filter of everything on the board; `stalled` finds what has stalled, where only that is looked at. */
export function boardFilter(
  state: ListState,
  rules: BoardRules | undefined,
  scope: string | null,
  stalled: Filter | null = null,
) {
  const asked = askable(state.asked)
  const needsScope = rules !== undefined && scope !== null && scopeIn(state.filter, rules.scope) === null
  const parts: Filter[] = [
    ...(asked ? [asked] : []),
    ...(needsScope ? [{ field: rules.scope, op: 'eq' as const, value: scope }] : []),
    ...(stalled ? [stalled] : []),
  ]
  return parts.length === 0 ? undefined : parts.length === 1 ? parts[0] : { and: parts }
}

/** What the columns of a board have in common. */
interface BoardBasis {
  field: FieldDefinition
  rules: BoardRules | undefined
  /** Everything on the board. */
  filter: Filter | undefined
  columns: readonly BoardColumn[]
}

/** What one column asks for. */
export function columnQuestion(state: ListState, basis: BoardBasis, column: BoardColumn): ListQuestion {
  const { field, rules, filter: all } = basis
  const here: Filter =
    column.value === null
      ? { field: field.name, op: 'isBlank' }
      : { field: field.name, op: 'eq', value: column.value }
  const sort = sortOf(state, rules, column)
  const asked = askedByRules(state.object, state.colors)
  const shown = state.board.cards ?? []
  // What tells whether a card has stalled is needed whatever it shows, and what orders it too.
  const fields = [
    ...cardFields(state.object, rules),
    ...shown,
    ...asked.fields,
    ...sort.map((one) => one.field).filter((name) => findField(state.object, name) !== undefined),
  ]
  return {
    filter: all ? { and: [all, here] } : here,
    limit: cardsAtOnce,
    // The sums tell how many there are.
    count: false,
    fields: [...new Set([...fields, field.name, ...gateFieldsOf(state.object, basis)])],
    touches: true,
    expand: [...new Set([...fields.filter((name) => leadsOn(state.object, name)), ...asked.expand])],
    ...(sort.length > 0 && { sort: [...sort] }),
    ...(state.q !== '' && { search: state.q }),
  }
}

// Asked of every column alike, so that a card has them wherever it is taken.
function gateFieldsOf(object: ObjectDefinition, { rules, columns }: BoardBasis): string[] {
  return (
    rules?.gateFields?.(
      object,
      columns.map(({ record }) => record),
    ) ?? []
  )
}

/** The order of the cards in a column, as far as the reader knows its fields. */
function sortOf(
  { object, sort }: ListState,
  rules: BoardRules | undefined,
  column: Pick<BoardColumn, 'end'>,
): readonly Sort[] {
  if (sort.length > 0 || !rules) return sort
  const { endSort } = rules
  if (!column.end || !endSort?.every(({ field }) => findField(object, field))) return rules.sort
  return endSort
}

function leadsOn(object: ObjectDefinition, name: string): boolean {
  const found = findField(object, name)
  return found !== undefined && isReference(found)
}

/** The fields a card shows: those the module asks for, else the first short ones. */
export function cardFields(object: ObjectDefinition, rules: BoardRules | undefined): string[] {
  if (rules) return rules.cardFields.filter((name) => findField(object, name) !== undefined)
  const short = liveFields(object).filter((field) => shortTypes.has(field.type))
  return [...new Set([object.titleField, ...short.slice(0, 6).map((field) => field.name), ...owner(object)])]
}

function owner(object: ObjectDefinition): string[] {
  return object.ownerField === undefined ? [] : [object.ownerField]
}

/** The number a board sums: the one of the view, else the module's, else the first amount of money or number of the object. */
export function sumFieldOf(
  object: ObjectDefinition,
  rules: BoardRules | undefined,
  chosen?: string,
): FieldDefinition | undefined {
  const field = chosen === undefined ? undefined : findField(object, chosen)
  if (field) return field
  if (rules) return findField(object, rules.sum)
  return liveFields(object).find(isSummable)
}
