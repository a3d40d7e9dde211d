import type { Language } from '../../../platform/languages.ts'
import type { ValueContext } from '../field-type.ts'
import type { AmountRules } from './read-amount.ts'

const comma: AmountRules = { decimalSeparator: ',', certain: false }
const point: AmountRules = { decimalSeparator: '.', certain: false }
const certainComma: AmountRules = { decimalSeparator: ',', certain: true }

const usual: Readonly<Record<Language, AmountRules>> = {
  en: point,
  'zh-Hans': point,
  'zh-Hant': point,
  fi: comma,
}

/** How numbers are written where a text comes from: as the importer found out, else as the language does. */
export function amountRules(context: ValueContext): AmountRules {
  const hint = context.hints?.decimalSeparator
  if (hint === ',') return certainComma
  if (hint === '.') return point
  return usual[context.language]
}
