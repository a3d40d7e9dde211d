import type { ExpressionFunction } from '../../../../shared/core/expressions/function.ts'
import { defineTexts, useTexts } from '../../../platform/i18n/texts.ts'

const functionTexts = defineTexts({
  en: () => import('./function-texts/en.ts'),
  'zh-Hans': () => import('./function-texts/zh-hans.ts'),
  'zh-Hant': () => import('./function-texts/zh-hant.ts'),
  fi: () => import('./function-texts/fi.ts'),
})

/** What a function does, in a sentence of the reader's language; one not yet translated says itself. */
export function useFunctionHelp(): (one: ExpressionFunction) => string {
  const t = useTexts(functionTexts)
  return (one) => {
    // The names are the language's; the catalogue is held to them by function-help.test.ts.
    const said = (t as unknown as (key: string) => string)(one.name)
    return said === one.name ? one.does : said
  }
}
