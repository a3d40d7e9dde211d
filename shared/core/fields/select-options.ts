import type { ErrorDetail } from '../../platform/errors.ts'
import { foldLabel } from '../../platform/fold-text.ts'
import type { FieldDefinition, FieldOptions, Language, SelectOption } from '../metadata.ts'
import { localized } from '../metadata.ts'
import { optionProblem } from './check-options.ts'
import type { JsonSchema } from './field-type.ts'

/** The options of a field as values are looked up in them. */
export interface OptionIndex {
  /** Key to place in the list. */
  places: ReadonlyMap<string, number>
  options: readonly SelectOption[]
  /** Folded key or label in any language to key. */
  keyOfLabel: ReadonlyMap<string, string>
}

const largest = 10_000
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are not to be in a key
const keyPattern = /^(?!\s)[^\u0000-\u001f,;|、，；\u2028\u2029]{1,100}(?<!\s)$/
const indexes = new WeakMap<FieldDefinition, OptionIndex>()

/** The options of a field, prepared once per definition (definitions never change, a change makes a new one). */
export function optionIndex(field: FieldDefinition): OptionIndex {
  const known = indexes.get(field)
  if (known) return known
  const index = makeIndex(field.options.options ?? [])
  indexes.set(field, index)
  return index
}

/** The key a text stands for: a key as it is, else a key or label in any language with case, accents and width aside. */
export function readOption(text: string, field: FieldDefinition): string | null {
  const { places, keyOfLabel } = optionIndex(field)
  if (places.has(text)) return text
  return text.length > 1_000 ? null : (keyOfLabel.get(foldLabel(text)) ?? null)
}

/** A key as JSON Schema; very long lists are not spelt out. */
export function keySchema({ options }: FieldDefinition): JsonSchema {
  const keys = (options.options ?? []).map(({ key }) => key)
  return keys.length === 0 || keys.length > 500 ? { type: 'string' } : { type: 'string', enum: keys }
}

/** The label of a key; the key itself when its option is gone. */
export function labelOf(key: string, field: FieldDefinition, language: Language): string {
  const { places, options } = optionIndex(field)
  const option = options[places.get(key) ?? -1]
  return option ? localized(option.label, language) : key
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
    if (!keyPattern.test(option.key)) problems.push(optionProblem(`${path}.key`, 'fields.options.bad-key'))
    if (seen.has(option.key))
      problems.push(optionProblem(`${path}.key`, 'fields.options.duplicate-key', { key: option.key }))
    if (!option.label?.en) problems.push(optionProblem(`${path}.label`, 'fields.options.no-label'))
    seen.add(option.key)
    return problems
  })
}

// Offered options win over retired ones, keys over labels, the first over the later.
function makeIndex(options: readonly SelectOption[]): OptionIndex {
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
  return { places: new Map(options.map((option, at) => [option.key, at])), options, keyOfLabel }
}
