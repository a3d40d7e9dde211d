import type { ShownFieldType } from '../field-type.ts'
import { keysOperators } from './operators.ts'
import { labelOf } from './options.ts'
import { compareKeys } from './select.ts'

export const multiSelect = {
  name: 'multiSelect',
  traits: { group: 'choice', isCoded: true, mayBe: ['indexed'], defaultGives: 'list' },
  kind: () => 'choices',
  operators: () => keysOperators,
  format: (value, field, context) =>
    value
      .map((key) => labelOf(key, field, context.language))
      .join(context.language.startsWith('zh') ? '、' : ', '),
  formatPlain: (value) => value.join(';'),
  compare: (a, b, field) => {
    for (const [at, key] of a.entries()) {
      if (at >= b.length) return 1
      const order = compareKeys(key, b[at]!, field)
      if (order !== 0) return order
    }
    return a.length - b.length
  },
  equals: (a, b) =>
    a === b || (a !== null && b !== null && a.length === b.length && a.every((key, at) => key === b[at])),
} satisfies ShownFieldType<string[]>
