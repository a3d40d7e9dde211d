import { useState } from 'react'
import { localeOf } from '../../../../shared/core/fields/formats.ts'
import { fieldTypes } from '../../../../shared/core/fields/index.ts'
import { currencyCodes, currencyDigits } from '../../../../shared/platform/currencies.ts'
import type { Language } from '../../../../shared/platform/languages.ts'
import type { Money } from '../../../../shared/platform/money.ts'
import { decimalPlaces } from '../../../../shared/platform/written-decimals.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { fieldTexts } from '../field-texts.ts'
import { useValueContext } from '../value-context.ts'
import type { InputProps } from '../web-field-type.ts'
import { CodeChooser } from './code-chooser.tsx'
import { ParsedInput } from './parsed-input.tsx'

/**
 * An amount as people write it ("1.5m", 22.3万, "249 000,50") with its currency beside it. A currency typed
 * along ("$500") wins over the one chosen.
 */
export function MoneyInput(props: InputProps<Money> & { placeholder?: string }) {
  const { value, field, onChange } = props
  const t = useTexts(fieldTexts)
  const context = useValueContext()
  const [chosen, setChosen] = useState(value?.currency ?? context.currency)
  const code = value?.currency ?? chosen
  const pick = (next: string) => {
    setChosen(next)
    if (value !== null) onChange({ ...value, currency: next })
  }
  return (
    <ParsedInput
      {...props}
      inputMode="decimal"
      reads={{ currency: code }}
      write={(money) => writtenAmount(money, t.language)}
      say={(money) => fieldTypes.currency.format(money, field, context)}
      start={
        <CodeChooser
          label={t('chooseCurrency')}
          shown={code}
          chosen={code}
          options={() => currencies(context.currency, t.language)}
          onPick={pick}
        />
      }
    />
  )
}

/** The number alone, grouped as the reader's language does: its currency stands beside it. */
function writtenAmount({ amount, currency }: Money, language: Language): string {
  const places = Math.max(currencyDigits(currency), decimalPlaces(amount))
  const format = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    trailingZeroDisplay: 'stripIfInteger',
  })
  // A decimal text is formatted exactly; the type says so only for template literals.
  return format.format(amount as Intl.StringNumericLiteral)
}

/** Every currency by its name, the workspace's own first. */
function currencies(own: string, language: Language) {
  const names = new Intl.DisplayNames(localeOf(language), { type: 'currency' })
  const others = currencyCodes.filter((code) => code !== own)
  return [own, ...others].map((code) => ({
    value: code,
    text: names.of(code) ?? code,
    hint: code,
    also: code,
  }))
}
