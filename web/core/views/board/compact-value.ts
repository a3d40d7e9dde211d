import type { Language } from '../../../../shared/platform/languages.ts'
import { numberFormat } from '../../../platform/i18n/intl.ts'

/** A large sum said short in the units of the language: ¥2.18M, ¥218 万. Small ones keep every figure, and what rounds to nothing has no sign. */
export function compactValue(value: number, language: Language, currency: string | null): string {
  const shape =
    currency === null ? {} : ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const)
  const size =
    Math.abs(value) < 10_000
      ? { maximumFractionDigits: 0 }
      : ({ notation: 'compact', maximumSignificantDigits: 3, useGrouping: true } as const)
  const text = numberFormat(language, { ...shape, ...size, signDisplay: 'negative' }).format(value)
  // A thin distance between figures and 万, as the design writes sums.
  return text.replace(/(\d)([万萬亿億])/, '$1\u2009$2')
}
