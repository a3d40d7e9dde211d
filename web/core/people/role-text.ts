import { useCallback } from 'react'
import { localized } from '../../../shared/core/metadata.ts'
import { stockName } from '../../../shared/core/stock-names.ts'
import { stockRoleTexts } from '../../../shared/core/stock-roles.ts'
import { useLanguage } from '../../platform/i18n/language.ts'

/** A role's name or description in the reader's language, until an administrator wrote their own. */
export function useRoleText(): (text: string) => string {
  const language = useLanguage()
  return useCallback((text) => localized(stockName(text, stockRoleTexts), language), [language])
}
