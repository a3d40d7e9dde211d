/**
 * The one filter language: lists, segments, access, roll-ups, workflow, reports.
 * `field` is a path: a field ('amount'), a part of a composite ('address.city', 'name.last'),
 * through to-one and to-many relations ('company.owner.team', 'tags'), `operationPath`, or the other
 * direction of a reference as 'object:field' ('deal:company' on a company: "has a deal such that …", with `some`/`none`).
 */
export type Filter = AndFilter | OrFilter | NotFilter | Condition

interface AndFilter {
  and: Filter[]
}
interface OrFilter {
  or: Filter[]
}
interface NotFilter {
  not: Filter
}
export interface Condition {
  field: string
  op: Operator
  value?: unknown
}

/**
 * Operands. One value of the field's type, except: in, notIn, hasAny, hasAll, hasNone take a list of at
 * least one; between takes [lowest, highest]; isBlank and isNotBlank take none; within takes a relative
 * range ('last 30 days', see relative-date-words.ts); some and none take a Filter on the related records
 * (none given: any record). A date-time may be compared with a day, which stands for all moments of that
 * day where the workspace is. A member may be 'me', and among several 'myTeam'. Money without currency is in the workspace's.
 *
 * When is a condition true?
 * - Filters know true and false only. Of a blank value isBlank, neq, notIn, notContains and hasNone are
 *   true, every other condition is false. `not` turns a condition round, so not(amount < 5) has the blanks.
 * - eq, neq, in, notIn: by the type's own comparison. Text regardless of case and width (text-comparison.ts);
 *   money by amount and currency; dates, numbers, keys and ids exactly.
 * - lt, lte, gt, gte, between (both ends included): by the type's order. Money by its worth in the
 *   workspace's currency; without a rate no such condition is true.
 * - contains, notContains, startsWith, endsWith: parts of the text, compared as eq compares. No wildcards.
 * - hasAny, hasAll, hasNone: of the values of a multi-select or a field with several references.
 * - some, none: there is a related record, or there is none, for which the filter is true.
 * - A path through a field that points at one record asks that record; where there is none, or it may not
 *   be seen, its values are blank.
 * - A path through a to-many relation is true when it is true for some record there, with every operator:
 *   {field: 'tags.name', op: 'neq', value: 'x'} is {field: 'tags', op: 'some', value: {field: 'name', …}}.
 *   To say that no record is so, use none.
 * - {and: []} is true, {or: []} is false.
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

const ofBlanks: ReadonlySet<Operator> = new Set(['isBlank', 'isNotBlank'])
const ofLists: ReadonlySet<Operator> = new Set(['in', 'notIn', 'hasAny', 'hasAll', 'hasNone'])

/**
 * The path that asks what changed a record: with `eq` and the id of an operation, the records it made or
 * changed, whatever was done to them since.
 */
export const operationPath = 'event:operation'

/** Is there nothing to compare with, as for "is empty"? */
export function takesNothing(op: Operator): boolean {
  return ofBlanks.has(op)
}

/** Is the operand a list of values, any number of them? */
export function takesList(op: Operator): boolean {
  return ofLists.has(op)
}

/** Bounds that keep a hostile filter from costing more than it should. */
export const filterLimits = { conditions: 200, depth: 12, listValues: 1_000, pathSteps: 4 } as const

export interface Sort {
  field: string
  direction: 'asc' | 'desc'
}
