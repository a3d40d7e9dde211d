import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'

/** Field types as people look for them. */
export const typeGroups = [
  {
    key: 'groupText',
    types: ['text', 'longText', 'richText', 'personName', 'email', 'phone', 'url', 'address'],
  },
  { key: 'groupNumbers', types: ['number', 'currency', 'percent', 'autoNumber'] },
  { key: 'groupTime', types: ['date', 'dateTime'] },
  { key: 'groupChoice', types: ['boolean', 'select', 'multiSelect'] },
  { key: 'groupRelation', types: ['reference', 'member', 'file'] },
  { key: 'groupComputed', types: ['formula', 'rollUp'] },
  { key: 'groupOther', types: ['json'] },
] as const satisfies readonly { key: string; types: readonly FieldTypeName[] }[]
