import { type FieldDefinition, type Language, localized, type SelectOption } from '../../metadata.ts'

/** The options of a field as keys are looked up in them. */
interface OptionIndex {
  /** Key to place in the list. */
  places: ReadonlyMap<string, number>
  options: readonly SelectOption[]
}

const indexes = new WeakMap<FieldDefinition, OptionIndex>()

/** The options of a field, prepared once per definition (definitions never change, a change makes a new one). */
export function optionIndex(field: FieldDefinition): OptionIndex {
  const known = indexes.get(field)
  if (known) return known
  const options = field.options.options ?? []
  const index = { places: new Map(options.map((option, at) => [option.key, at])), options }
  indexes.set(field, index)
  return index
}

/** The label of a key; the key itself when its option is gone. */
export function labelOf(key: string, field: FieldDefinition, language: Language): string {
  const { places, options } = optionIndex(field)
  const option = options[places.get(key) ?? -1]
  return option ? localized(option.label, language) : key
}
