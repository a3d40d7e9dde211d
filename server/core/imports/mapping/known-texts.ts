import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { partField } from '../../../../shared/core/fields/part-field.ts'
import { readCountry } from '../../../../shared/core/fields/reading/country-names.ts'
import { countryName } from '../../../../shared/core/fields/shown/country-name.ts'
import { optionIndex } from '../../../../shared/core/fields/shown/options.ts'
import { hasOptions } from '../../../../shared/core/fields/traits.ts'
import {
  type FieldDefinition,
  findField,
  languages,
  type ObjectDefinition,
  type SelectOption,
} from '../../../../shared/core/metadata.ts'
import { countryCodes } from '../../../../shared/platform/countries.ts'
import type { Context } from '../../../platform/context.ts'

/** A column whose values are a few that are known beforehand: options, countries. */
export interface KnownTexts {
  field: FieldDefinition
  /** What a person may write, and the text of the file it stands for. */
  names: { label: string; text: string }[]
  isKnown(text: string): boolean
  /** The label of a text that is known. */
  read(text: string): string | null
}

/** What a field's path takes, where that is a list; null for all others. */
export function knownTexts(ctx: Context, object: ObjectDefinition, path: string): KnownTexts | null {
  const [name = '', part] = path.split('.')
  const field = findField(object, name)
  if (field === undefined) return null
  if (hasOptions(field)) return optionTexts(ctx, field)
  if (field.type === 'address' && part === 'country' && partField(field, part))
    return countryTexts(ctx, field)
  return null
}

function optionTexts(ctx: Context, field: FieldDefinition): KnownTexts {
  const { options } = optionIndex(field)
  const type = fieldTypeOf(field)
  const read = (text: string) => {
    const parsed = type.parseText(text, field, ctx.values)
    return parsed.ok && parsed.value !== null ? type.format(parsed.value, field, ctx.values) : null
  }
  return {
    field,
    names: options
      .filter(isOffered)
      .flatMap(({ key, label }) => [key, ...Object.values(label)].map((one) => ({ label: one, text: key }))),
    isKnown: (text) => {
      const parsed = type.parseText(text, field, ctx.values)
      const keys = parsed.ok ? [parsed.value].flat() : []
      return parsed.ok && options.every((one) => isOffered(one) || !keys.includes(one.key))
    },
    read,
  }
}

function isOffered({ retired }: SelectOption): boolean {
  return retired !== true
}

function countryTexts(ctx: Context, field: FieldDefinition): KnownTexts {
  return {
    field,
    names: languages.flatMap((language) =>
      countryCodes.map((code) => ({ label: countryName(code, language), text: code })),
    ),
    isKnown: (text) => readCountry(text) !== null,
    read: (text) => {
      const code = readCountry(text)
      return code === null ? null : countryName(code, ctx.values.language)
    },
  }
}
