import type { ShownFieldType } from '../field-type.ts'
import { sayBoolean } from '../say-boolean.ts'
import { booleanOperators } from './operators.ts'

export const boolean = {
  name: 'boolean',
  traits: { group: 'boolean', isCoded: true, mayBe: ['indexed'], defaultGives: 'boolean' },
  kind: () => 'boolean',
  operators: () => booleanOperators,
  format: (value, _field, context) => sayBoolean(value, context.language),
  formatPlain: (value) => String(value),
  compare: (a, b) => Number(a) - Number(b),
  equals: (a, b) => a === b,
} satisfies ShownFieldType<boolean>
