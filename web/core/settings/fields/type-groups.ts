import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'

const groups = [
  'groupText',
  'groupNumbers',
  'groupTime',
  'groupChoice',
  'groupRelation',
  'groupComputed',
  'groupOther',
] as const

/** Where each type stands, in the order of its group; a type that is not here does not compile. */
const groupOf: Readonly<Record<FieldTypeName, (typeof groups)[number]>> = {
  text: 'groupText',
  longText: 'groupText',
  richText: 'groupText',
  personName: 'groupText',
  email: 'groupText',
  phone: 'groupText',
  url: 'groupText',
  address: 'groupText',
  number: 'groupNumbers',
  currency: 'groupNumbers',
  percent: 'groupNumbers',
  autoNumber: 'groupNumbers',
  date: 'groupTime',
  dateTime: 'groupTime',
  boolean: 'groupChoice',
  select: 'groupChoice',
  multiSelect: 'groupChoice',
  reference: 'groupRelation',
  member: 'groupRelation',
  file: 'groupRelation',
  formula: 'groupComputed',
  rollUp: 'groupComputed',
  json: 'groupOther',
}

// The keys of the table above.
const types = Object.keys(groupOf) as FieldTypeName[]

/** Field types as people look for them. */
export const typeGroups = groups.map((key) => ({ key, types: types.filter((type) => groupOf[type] === key) }))
