import { useQuery } from '@tanstack/react-query'
import type { Filter } from '../../../../shared/core/filters.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useShownTitle } from '../../shown-title.ts'
import type { BoardRules } from '../../web-module.ts'
import { filterOf, groupOf, isCondition } from '../filter-tree.ts'
import type { ListState } from '../list-state.ts'
import { scopesQuery } from '../scopes-query.ts'

/** What one board shows of several (one pipeline), the choice of it, and the filter with it. */
export interface BoardScope {
  id: string | null
  choices: RecordValues[]
  choose: (id: string) => void
}

/** Which pipeline the board shows: the one the filter names, else the default, else the first. */
export function useBoardScope(state: ListState, rules: BoardRules | undefined): BoardScope {
  const { data } = useQuery({ ...scopesQuery(rules?.scope ?? ''), enabled: rules !== undefined })
  const shownTitle = useShownTitle()
  const choices = (data?.records ?? []).map(
    (record): RecordValues => ({
      ...record,
      title: shownTitle({ object: rules?.scope ?? '', title: record.title }) ?? '',
    }),
  )
  const named = rules ? scopeIn(state.filter, rules.scope) : null
  const usual = choices.find((record) => record.isDefault === true) ?? choices[0]

  function choose(id: string) {
    if (!rules) return
    const group = groupOf(state.filter)
    const others = group.parts.filter((part) => !(isCondition(part) && part.field === rules.scope))
    const condition: Filter = { field: rules.scope, op: 'eq', value: id }
    state.change({ filter: filterOf({ joint: 'and', parts: [condition, ...others] }) })
  }

  return { id: named ?? usual?.id ?? null, choices, choose }
}

/** The record a filter pins the scope to, when it does so plainly. */
export function scopeIn(filter: Filter | undefined, scope: string): string | null {
  const { joint, parts } = groupOf(filter)
  if (joint === 'or' && parts.length > 1) return null
  for (const part of parts) {
    if (!isCondition(part) || part.field !== scope) continue
    const value =
      part.op === 'in' && Array.isArray(part.value) && part.value.length === 1 ? part.value[0] : part.value
    if ((part.op === 'eq' || part.op === 'in') && typeof value === 'string') return value
  }
  return null
}
