import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import type { Filter } from '../../../../shared/core/filters.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { ChartGroup } from '../../../../shared/core/views.ts'
import { addPeriods } from '../../../../shared/platform/periods.ts'
import { filterOf, groupOf } from '../filter-tree.ts'
import type { ChartCategory, GroupKey } from './chart-series.ts'

/** Finds exactly the records of one group of a chart. */
export function groupFilter(group: ChartGroup, field: FieldDefinition, category: ChartCategory): Filter {
  if ('key' in category) return keyFilter(group, field, category.key)
  return { or: category.rest.map((key) => keyFilter(group, field, key)) }
}

/** The conditions of a list and those of a group, as the bar of filters shows them. */
export function narrowed(filter: Filter | undefined, more: readonly Filter[]): Filter {
  const { joint, parts } = groupOf(filter)
  const before = joint === 'or' && parts.length > 1 ? [filterOf({ joint, parts })] : parts
  return { and: [...before, ...more.flatMap((part) => ('and' in part ? part.and : [part]))] }
}

function keyFilter(
  { field: path, bucket = 'day' }: ChartGroup,
  field: FieldDefinition,
  key: GroupKey,
): Filter {
  if (key === null) return { field: path, op: 'isBlank' }
  const shown = resultField(field)
  const kind = shownTypeOf(shown).kind(shown)
  if (kind === 'choices' || kind === 'references') return { field: path, op: 'hasAny', value: [key] }
  if (kind !== 'date' && kind !== 'dateTime') return { field: path, op: 'eq', value: key }
  const from = String(key)
  return {
    and: [
      { field: path, op: 'gte', value: from },
      { field: path, op: 'lt', value: addPeriods(from, 1, bucket) },
    ],
  }
}
