import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type FieldDefinition, findField } from '../../../../shared/core/metadata.ts'
import type { AggregateQuery, AggregateResult } from '../../../../shared/core/records.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import { aggregateRecords } from '../../record-requests.ts'
import { useShownTitle } from '../../shown-title.ts'
import type { BoardRules } from '../../web-module.ts'
import type { ListState } from '../list-state.ts'
import { settingOf } from './arranged-columns.ts'
import { useBoardColumns } from './board-columns.ts'
import { boardFilter, sumFieldOf } from './board-question.ts'
import { heldKeys, withHeld } from './held-columns.ts'
import { placedColumns } from './placed-columns.ts'
import { shownColumns } from './shown-columns.ts'
import { sumsQuestion } from './sums-question.ts'

/** The columns of a board, what is on it at all, and what the columns hold; `scope` is the pipeline it shows. */
export function useColumns(state: ListState, rules: BoardRules | undefined, scope: string | null) {
  const { object, groupBy = '', board } = state
  const field = findField(object, groupBy)
  const { columns: possible, ...reading } = useBoardColumns(field ?? noField, {
    rules,
    scope,
    settings: board,
  })
  const isOpen = (column: { value: (typeof possible)[number]['value'] }) => !settingOf(board, column).hidden
  const places = possible.filter(isOpen).map(({ record }) => record)
  const stalled = rules?.stalled?.(places, useMinute()) ?? null
  const filter = boardFilter(state, rules, scope, state.isStalledOnly ? stalled : null)
  const sumField = sumFieldOf(object, rules, state.sumField)
  const asked = sumsQuestion({ groupBy, rules, sumField, filter, search: state.q })
  const groups = useGroups(object.name, asked, field !== undefined && (!rules || scope !== null))
  const shownTitle = useShownTitle()
  const [target = null] = rules || !field ? [] : targetNames(field)
  const held = withHeld(possible, groups, target, (record) => shownTitle(record) ?? '')
  const found = placedColumns(held, rules?.endOf)
  const { columns: allColumns, left } = shownColumns(found, board, heldKeys(groups))
  const columns = allColumns.filter(isOpen)
  const shown = { found, allColumns, columns, left, stalled, filter, sumField }
  return { field: field ?? noField, groups, ...shown, ...reading }
}

// One moment for as long as the board is looked at, or each look would be another question; of the minute, so
// that who comes back soon finds the answers.
function useMinute(): Date {
  const [now] = useState(() => new Date(Math.floor(Date.now() / 60_000) * 60_000))
  return now
}

function useGroups(object: string, asked: AggregateQuery, isKnown: boolean): AggregateResult | undefined {
  const { data } = useQuery({
    queryKey: ['records', object, 'sums', 'board', asked],
    queryFn: ({ signal }) => aggregateRecords(object, asked, signal),
    enabled: isKnown,
    placeholderData: keepPreviousData,
  })
  return data
}

const noField: FieldDefinition = {
  id: '',
  name: '',
  label: { en: '' },
  type: 'text',
  column: '',
  options: {},
}
