import type { Operator } from '../../filters.ts'

/** For texts. */
export const textOperators = [
  'contains',
  'eq',
  'startsWith',
  'endsWith',
  'in',
  'neq',
  'notContains',
  'notIn',
  'isBlank',
  'isNotBlank',
] as const satisfies readonly Operator[]

/** For a text that is read as a whole: an address, a page. */
export const wholeTextOperators = [
  'contains',
  'notContains',
  'isBlank',
  'isNotBlank',
] as const satisfies readonly Operator[]

/** For values with an order. */
export const orderedOperators = [
  'eq',
  'gte',
  'lte',
  'between',
  'gt',
  'lt',
  'neq',
  'in',
  'notIn',
  'isBlank',
  'isNotBlank',
] as const satisfies readonly Operator[]

/** For days and moments. */
export const dateOperators = ['within', ...orderedOperators] as const satisfies readonly Operator[]

/** For one key or id. */
export const keyOperators = [
  'eq',
  'in',
  'neq',
  'notIn',
  'isBlank',
  'isNotBlank',
] as const satisfies readonly Operator[]

/** For several. */
export const keysOperators = [
  'hasAny',
  'hasAll',
  'hasNone',
  'isBlank',
  'isNotBlank',
] as const satisfies readonly Operator[]

/** For several records. */
export const manyOperators = [...keysOperators, 'some', 'none'] as const satisfies readonly Operator[]

/** For yes and no. */
export const booleanOperators = ['eq', 'neq', 'isBlank', 'isNotBlank'] as const satisfies readonly Operator[]

/** For what can only be there or not. */
export const presenceOperators = ['isBlank', 'isNotBlank'] as const satisfies readonly Operator[]
