import type { FieldDefinition, FieldOptions, SelectOption } from '../metadata.ts'
import type { FieldTypeName } from './field-type.ts'

/** A field of each type that its examples are values of: for tests of both sides and the API description. */
export function exampleField(type: FieldTypeName): FieldDefinition {
  return {
    id: `example.${type}`,
    name: type,
    label: { en: type },
    type,
    column: `c_${type.toLowerCase()}`,
    options: options[type] ?? {},
  }
}

const choices: SelectOption[] = [
  { key: 'open', label: { en: 'Open', 'zh-Hans': '进行中', 'zh-Hant': '進行中', fi: 'Avoin' } },
  { key: 'won', label: { en: 'Closed won', 'zh-Hans': '赢单', 'zh-Hant': '成交', fi: 'Voitettu' } },
  { key: 'lost', label: { en: 'Closed lost', 'zh-Hans': '输单', 'zh-Hant': '失敗', fi: 'Hävitty' } },
]

const options: Partial<Record<FieldTypeName, FieldOptions>> = {
  select: { options: choices },
  multiSelect: { options: choices },
  reference: { targets: ['company'] },
  autoNumber: { format: 'D-{0000}' },
  formula: { expression: "'computed'", resultType: 'text' },
  rollUp: { rollUp: { object: 'deal', via: 'company', function: 'count' } },
}
