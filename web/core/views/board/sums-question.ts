import type { Filter } from '../../../../shared/core/filters.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { AggregateQuery } from '../../../../shared/core/records.ts'
import type { BoardRules } from '../../web-module.ts'

interface Asked {
  groupBy: string
  rules: BoardRules | undefined
  sumField: FieldDefinition | undefined
  filter: Filter | undefined
  search: string
}

/** What the heads of all columns ask at once: how many, worth how much, and by which chance. */
export function sumsQuestion({ groupBy, rules, sumField, filter, search }: Asked): AggregateQuery {
  return {
    groupBy: [{ field: groupBy }, ...(rules ? [{ field: rules.weight }] : [])],
    measures: [
      { function: 'count', as: 'count' },
      ...(sumField
        ? [
            { function: 'sum' as const, field: sumField.name, as: 'sum' },
            { function: 'count' as const, field: sumField.name, as: 'known' },
          ]
        : []),
    ],
    ...(filter && { filter }),
    ...(search !== '' && { search }),
  }
}
