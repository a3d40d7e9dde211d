import { withoutUnseen } from '../../platform/clean-name.ts'
import type { ErrorDetail } from '../../platform/errors.ts'
import { foldLabel } from '../../platform/fold-text.ts'
import type { FieldDefinition, FieldOptions, SelectOption } from '../metadata.ts'
import { optionProblem } from './check-options.ts'
import type { JsonSchema } from './field-type.ts'
import { optionIndex } from './shown/options.ts'

const largest = 10_000
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are not to be in a key
const keyPattern = /^(?!\s)[^\u0000-\u001f,;|、，；\u2028\u2029]{1,100}(?<!\s)$/
/** Folded key or label in any language to key, prepared once per definition. */
const keysOfLabels = new WeakMap<FieldDefinition, ReadonlyMap<string, string>>()

/** The key a text stands for: a key as it is, else a key or label in any language with case, accents and width aside. */
export function readOption(text: string, field: FieldDefinition): string | null {
  if (optionIndex(field).places.has(text)) return text
  return text.length > 1_000 ? null : (keyOfLabelIn(field).get(foldLabel(text)) ?? null)
}

/** A key as JSON Schema; very long lists are not spelt out. */
export function keySchema({ options }: FieldDefinition): JsonSchema {
  const keys = (options.options ?? []).map(({ key }) => key)
  return keys.length === 0 || keys.length > 500 ? { type: 'string' } : { type: 'string', enum: keys }
}

/** Keys and labels of a select or multi-select field's options. */
export function checkSelectOptions({ options }: FieldOptions): ErrorDetail[] {
  if (!Array.isArray(options) || options.length === 0)
    return [optionProblem('options', 'fields.options.no-options')]
  if (options.length > largest)
    return [optionProblem('options', 'fields.options.too-many-options', { limit: largest })]
  const seen = new Set<string>()
  return options.flatMap((option, at) => {
    const problems: ErrorDetail[] = []
    const path = `options[${at}]`
    if (!keyPattern.test(option.key) || withoutUnseen(option.key) !== option.key)
      problems.push(optionProblem(`${path}.key`, 'fields.options.bad-key'))
    if (seen.has(option.key))
      problems.push(optionProblem(`${path}.key`, 'fields.options.duplicate-key', { key: option.key }))
    if (!option.label?.en) problems.push(optionProblem(`${path}.label`, 'fields.options.no-label'))
    seen.add(option.key)
    return problems
  })
}

function keyOfLabelIn(field: FieldDefinition): ReadonlyMap<string, string> {
  const known = keysOfLabels.get(field)
  if (known) return known
  const made = keysByLabel(field.options.options ?? [])
  keysOfLabels.set(field, made)
  return made
}

// Offered options win over retired ones, keys over labels, the first over the later.
function keysByLabel(options: readonly SelectOption[]): Map<string, string> {
  const keyOfLabel = new Map<string, string>()
  const add = (name: string | undefined, key: string) => {
    const folded = foldLabel(name ?? '')
    if (folded !== '' && !keyOfLabel.has(folded)) keyOfLabel.set(folded, key)
  }
  for (const retired of [false, true]) {
    const some = options.filter((option) => (option.retired ?? false) === retired)
    for (const option of some) add(option.key, option.key)
    for (const option of some) for (const label of Object.values(option.label)) add(label, option.key)
  }
  return keyOfLabel
}
