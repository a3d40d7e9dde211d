import { compareMoney, type Money } from '../../../platform/money.ts'
import type { ShownFieldType } from '../field-type.ts'
import { formatMoney } from '../formats.ts'
import { orderedOperators } from './operators.ts'

export const currency = {
  name: 'currency',
  traits: { group: 'number', mayBe: ['indexed'] },
  kind: () => 'composite',
  operators: () => orderedOperators,
  format: (value, field, context) =>
    formatMoney(value, context.language, {
      homeCurrency: context.currency,
      decimals: field.options.decimals,
    }),
  formatPlain: (value) => `${value.amount} ${value.currency}`,
  compare: compareMoney,
  equals: (a, b) => a === b || (a !== null && b !== null && compareMoney(a, b) === 0),
  parts: { amount: 'number', currency: 'text' },
} satisfies ShownFieldType<Money>
