import { currencyCodes } from '../../../../shared/platform/currencies.ts'
import { useLanguage } from '../../../platform/i18n/language.ts'

/** Every currency with its name in the reader's language, for lists to choose from. */
export function useCurrencyOptions(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(useLanguage(), { type: 'currency' })
  return currencyCodes.map((code) => ({ value: code, label: `${code}, ${names.of(code) ?? code}` }))
}
