import { useQuery } from '@tanstack/react-query'
import { sayBoolean } from '../../../../shared/core/fields/say-boolean.ts'
import { isPointer } from '../../../../shared/core/fields/traits.ts'
import type { Filter } from '../../../../shared/core/filters.ts'
import type { FieldDefinition, TagColor } from '../../../../shared/core/metadata.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import type { BoardSettings } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { queryRecords } from '../../record-requests.ts'
import type { BoardRules, ColumnEnd } from '../../web-module.ts'
import { viewTexts } from '../view-texts.ts'
import { namesBeyond, useColumnOf, useNamedColumns } from './named-columns.ts'
import type { UnplacedColumn } from './placed-columns.ts'
import { mostColumns } from './shown-columns.ts'

/** One column: a value of the field the board is laid out by. */
export interface BoardColumn {
  /** What is written into the field of a card that is put here; null for "not set". */
  value: string | boolean | null
  name: string
  /** What its records have come to; null: they go on from it. Such columns are open. */
  end: ColumnEnd | null
  /** Place among the open columns from 1, and how many they are. */
  step: number
  steps: number
  color?: TagColor | undefined
  /** An option that was taken away: it holds cards still, and takes none. */
  isGone?: true
  /** The record that is the column, for boards of reference fields. */
  record: Readonly<Record<string, unknown>>
}

interface Narrowed {
  rules: BoardRules | undefined
  scope: string | null
  /** Of a board of records those it names are read too, however many stand before them. */
  settings: BoardSettings
}

/**
 * The columns a board can have, in order, those of options that were taken away last. `scope` narrows columns
 * that belong to something (stages of a pipeline).
 */
export function useBoardColumns(field: FieldDefinition, { rules, scope, settings }: Narrowed) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const target = targetNames(field)[0] ?? ''
  const columnOf = useColumnOf(target)
  const leadsOn = isPointer(field)
  const filter: Filter | undefined =
    rules && scope !== null ? { field: rules.scope, op: 'eq', value: scope } : undefined
  const { data, isPending, error } = useQuery({
    queryKey: ['records', target, 'columns', filter],
    queryFn: ({ signal }) =>
      queryRecords(
        target,
        { limit: mostColumns, ...(filter && { filter }), sort: columnOrder(rules) },
        signal,
      ),
    enabled: leadsOn && (!rules || scope !== null),
    staleTime: 60_000,
  })
  const beyond = data?.page.next != null && !rules ? namesBeyond(settings, data.records) : []
  const named = useNamedColumns(target, beyond)
  const unset = field.required ? [] : [{ value: null, name: t('noColumn'), record: {} }]

  function plain(): UnplacedColumn[] {
    if (field.type === 'boolean') {
      return [true, false].map((value) => ({ value, name: sayBoolean(value, t.language), record: {} }))
    }
    if (leadsOn) return [...(data?.records ?? []).map(columnOf), ...named]
    return optionColumns(field, label)
  }

  const columns = [...plain(), ...(rules ? [] : unset)]
  return { columns, isPending: leadsOn && isPending, hasMore: data?.page.next != null, error }
}

/** The options of a field, those that were taken away last. */
function optionColumns(field: FieldDefinition, label: ReturnType<typeof useLabel>): UnplacedColumn[] {
  const { offered = [], gone = [] } = Object.groupBy(field.options.options ?? [], ({ retired }) =>
    retired ? 'gone' : 'offered',
  )
  return [...offered, ...gone].map((option) => ({
    value: option.key,
    name: label(option.label),
    color: option.color,
    record: {},
    ...(option.retired && { isGone: true as const }),
  }))
}

function columnOrder(rules: BoardRules | undefined) {
  const field = rules ? 'position' : 'title'
  return [{ field, direction: 'asc' as const }]
}
