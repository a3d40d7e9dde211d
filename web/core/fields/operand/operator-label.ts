import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import type { Operator } from '../../../../shared/core/filters.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { type PlainKeyOf, useTexts } from '../../../platform/i18n/texts.ts'
import { fieldTexts } from '../field-texts.ts'

type Key = PlainKeyOf<typeof fieldTexts>

const keys: Record<Operator, Key> = {
  eq: 'opEq',
  neq: 'opNeq',
  in: 'opIn',
  notIn: 'opNotIn',
  lt: 'opLt',
  lte: 'opLte',
  gt: 'opGt',
  gte: 'opGte',
  between: 'opBetween',
  contains: 'opContains',
  notContains: 'opNotContains',
  startsWith: 'opStartsWith',
  endsWith: 'opEndsWith',
  isBlank: 'opIsBlank',
  isNotBlank: 'opIsNotBlank',
  within: 'opWithin',
  hasAny: 'opHasAny',
  hasAll: 'opHasAll',
  hasNone: 'opHasNone',
  some: 'opSome',
  none: 'opNone',
}

// Dates are not smaller or larger but earlier or later.
const dateKeys: Partial<Record<Operator, Key>> = {
  eq: 'opOn',
  neq: 'opNotOn',
  lt: 'opBefore',
  lte: 'opBeforeOrOn',
  gt: 'opAfter',
  gte: 'opAfterOrOn',
}

/** Says an operator the way people compare values of this field. */
export function useOperatorLabel(): (op: Operator, field: FieldDefinition | undefined) => string {
  const t = useTexts(fieldTexts)
  return (op, field) => {
    const kind = field && shownTypeOf(field).kind(field)
    const key = kind === 'date' || kind === 'dateTime' ? (dateKeys[op] ?? keys[op]) : keys[op]
    return t(key)
  }
}
