import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import { defineTexts, useTexts } from '../../../platform/i18n/texts.ts'

/** What field types are called, and what each is for. */
const fieldTypeTexts = defineTexts({
  en: () => import('./type-texts/en.ts'),
  'zh-Hans': () => import('./type-texts/zh-hans.ts'),
  'zh-Hant': () => import('./type-texts/zh-hant.ts'),
  fi: () => import('./type-texts/fi.ts'),
})

/** The name of a field type in the reader's language. */
export function useFieldTypeName(): (type: FieldTypeName) => string {
  const t = useTexts(fieldTypeTexts)
  return (type) => t(type)
}

/** One sentence on what a field type is for. */
export function useFieldTypePurpose(): (type: FieldTypeName) => string {
  const t = useTexts(fieldTypeTexts)
  return (type) => t(`${type}Why`)
}
