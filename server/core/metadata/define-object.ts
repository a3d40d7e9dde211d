import type { FieldTypeName } from '../../../shared/core/fields/field-type.ts'
import type {
  FieldDefinition,
  LocalizedText,
  ObjectDefinition,
  SelectOption,
} from '../../../shared/core/metadata.ts'
import type { TagColor } from '../../../shared/platform/tag-colors.ts'
import { snakeCase } from './choose-names.ts'

/** A label in English, 简体中文, 繁體中文, suomi. */
export type FourLabels = readonly [en: string, zhHans: string, zhHant: string, fi: string]

type FieldMore = Partial<Omit<FieldDefinition, 'id' | 'name' | 'label' | 'type' | 'column' | 'description'>>
export type FieldSketch = Omit<FieldDefinition, 'id'>

type ObjectSketch = Omit<
  ObjectDefinition,
  'id' | 'label' | 'pluralLabel' | 'table' | 'fields' | 'validationRules' | 'standard'
> & {
  label: FourLabels
  pluralLabel: FourLabels
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
export function field(
  name: string,
  type: FieldTypeName,
  label: FourLabels,
  more: FieldMore = {},
): FieldSketch {
  return { options: {}, standard: true, ...more, name, type, label: labels(label), column: snakeCase(name) }
}

/** A choice of a standard select field. */
export function option(key: string, label: FourLabels, color?: TagColor): SelectOption {
  return { key, label: labels(label), ...(color === undefined ? {} : { color }) }
}

export function labels([en, zhHans, zhHant, fi]: FourLabels): LocalizedText {
  return { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant, fi }
}
