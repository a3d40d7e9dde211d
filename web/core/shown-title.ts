import { useCallback } from 'react'
import { type LocalizedText, localized } from '../../shared/core/metadata.ts'
import { stockName } from '../../shared/core/stock-names.ts'
import { useLanguage } from '../platform/i18n/language.ts'
import { useSession } from './session/session.ts'
import { useWebModules } from './web-module.ts'

interface Titled {
  object: string
  title: string | null
}

/** What a record is called in the reader's language: those the product named speak it, all others stay as written. */
export function useShownTitle(): (record: Titled) => string | null {
  const language = useLanguage()
  const modules = useWebModules()
  const { titles } = useSession()
  return useCallback(
    ({ object, title }: Titled) => {
      if (title === null) return null
      const shipped = modules.flatMap(
        (module): readonly LocalizedText[] => module.stockTitles?.[object] ?? [],
      )
      const stock = [...(titles[object] ?? []), ...shipped]
      return stock.length === 0 ? title : localized(stockName(title, stock), language)
    },
    [language, modules, titles],
  )
}
