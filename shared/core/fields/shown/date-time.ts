import type { Instant } from '../../../platform/dates.ts'
import type { ShownFieldType } from '../field-type.ts'
import { formatDateTime } from '../formats.ts'
import { compareIso } from './date.ts'
import { dateOperators } from './operators.ts'

export const dateTime = {
  name: 'dateTime',
  traits: { group: 'time', mayBe: ['title', 'unique', 'indexed'], defaultGives: 'dateTime' },
  kind: () => 'dateTime',
  operators: () => dateOperators,
  format: (value, _field, context) => formatDateTime(value, context.language, context.timeZone),
  formatPlain: (value) => value,
  compare: compareIso,
  equals: (a, b) => a === b,
} satisfies ShownFieldType<Instant>
