/**
 * The one filter language: lists, segments, access, roll-ups, workflow, reports.
 * `field` is a path: a field ('amount'), a part of a composite ('address.city', 'name.last'),
 * through to-one and to-many relations ('company.owner.team', 'tags'), or the other direction of a
 * reference as 'object:field' ('deal:company' on a company: "has a deal such that …", with `some`/`none`).
 */
export type Filter = AndFilter | OrFilter | NotFilter | Condition

export interface AndFilter {
  and: Filter[]
}
export interface OrFilter {
  or: Filter[]
}
export interface NotFilter {
  not: Filter
}
export interface Condition {
  field: string
  op: Operator
  value?: unknown
}

/**
 * eq, neq: equal by the type's own comparison (text: case- and width-insensitive). neq includes blank.
 * in, notIn: value is an array. lt…gte; between: [low, high], both inclusive.
 * contains, notContains, startsWith, endsWith: text, case-insensitive.
 * isBlank, isNotBlank: no value. within: a relative date range (see relative-dates.ts).
 * hasAny, hasAll, hasNone: multi-select and to-many.
 * some, none: value is a Filter on the related records of a to-many path or an inverse relation.
 */
export const operators = [
  'eq',
  'neq',
  'in',
  'notIn',
  'lt',
  'lte',
  'gt',
  'gte',
  'between',
  'contains',
  'notContains',
  'startsWith',
  'endsWith',
  'isBlank',
  'isNotBlank',
  'within',
  'hasAny',
  'hasAll',
  'hasNone',
  'some',
  'none',
] as const
export type Operator = (typeof operators)[number]

/** Bounds that keep a hostile filter from costing more than it should. */
export const filterLimits = { conditions: 200, depth: 12, listValues: 1_000, pathSteps: 4 } as const

export interface Sort {
  field: string
  direction: 'asc' | 'desc'
}
