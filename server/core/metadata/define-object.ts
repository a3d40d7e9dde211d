import type { FieldTypeName } from '../../../shared/core/fields/field-type.ts'
import type {
  FieldDefinition,
  LocalizedText,
  ObjectDefinition,
  SelectOption,
} from '../../../shared/core/metadata.ts'
import { languages } from '../../../shared/platform/languages.ts'
import type { TagColor } from '../../../shared/platform/tag-colors.ts'
import { snakeCase } from './choose-names.ts'

/** A label in each language, in their order. */
export type Labels = OneEach<typeof languages>
type OneEach<List extends readonly unknown[]> = { readonly [At in keyof List]: string }

type FieldMore = Partial<Omit<FieldDefinition, 'id' | 'name' | 'label' | 'type' | 'column' | 'description'>>
type FieldSketch = Omit<FieldDefinition, 'id'>

type ObjectSketch = Omit<
  ObjectDefinition,
  'id' | 'label' | 'pluralLabel' | 'table' | 'fields' | 'validationRules' | 'standard'
> & {
  label: Labels
  pluralLabel: Labels
  fields: readonly FieldSketch[]
}

/** A standard object in the stored form: its id is its name, its fields' ids are 'object.field'. */
export function defineObject(sketch: ObjectSketch): ObjectDefinition {
  return {
    ...sketch,
    id: sketch.name,
    label: labels(sketch.label),
    pluralLabel: labels(sketch.pluralLabel),
    table: snakeCase(sketch.name),
    fields: sketch.fields.map((field) => ({ ...field, id: `${sketch.name}.${field.name}` })),
    validationRules: [],
    standard: true,
  }
}

/** A standard field. */
export function field(name: string, type: FieldTypeName, label: Labels, more: FieldMore = {}): FieldSketch {
  return { options: {}, standard: true, ...more, name, type, label: labels(label), column: snakeCase(name) }
}

/** A choice of a standard select field. */
export function option(key: string, label: Labels, color?: TagColor): SelectOption {
  return { key, label: labels(label), ...(color === undefined ? {} : { color }) }
}

export function labels(given: Labels): LocalizedText {
  const [en] = given
  return { ...Object.fromEntries(languages.map((language, at) => [language, given[at]])), en }
}
