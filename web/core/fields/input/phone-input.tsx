import { useEffect, useState } from 'react'
import type { PhoneNumbers } from '../../../../shared/core/fields/field-type.ts'
import { fieldTypes } from '../../../../shared/core/fields/index.ts'
import { countryName } from '../../../../shared/core/fields/shown/country-name.ts'
import { countryCodes } from '../../../../shared/platform/countries.ts'
import type { Language } from '../../../../shared/platform/languages.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { fieldTexts } from '../field-texts.ts'
import { useValueContext, wantPhoneNumbers } from '../value-context.ts'
import type { InputProps } from '../web-field-type.ts'
import { CodeChooser } from './code-chooser.tsx'
import { ParsedInput } from './parsed-input.tsx'

/** A phone number as people write it at home, with the country it is of beside it; kept as the world dials it. */
export function PhoneInput(props: InputProps<string> & { placeholder?: string }) {
  const { value, onChange, onProblem } = props
  const t = useTexts(fieldTexts)
  const context = useValueContext()
  const plans = context.phoneNumbers
  const [chosen, setChosen] = useState(props.field.options.country ?? context.country)
  useEffect(wantPhoneNumbers, [])
  const country = (value !== null && plans?.countryOf(value)) || chosen
  const fieldOf = (code: string) => ({ ...props.field, options: { ...props.field.options, country: code } })

  function pick(next: string): void {
    setChosen(next)
    if (value === null || !plans?.countryOf(value)) return
    const read = fieldTypes.phone.parseText(plans.show(value, country), fieldOf(next), context)
    onProblem(null)
    if (read.ok) onChange(read.value)
  }

  const prefix = plans?.callingCode(country)
  // The prefix stands beside it: what is no number of that country yet would repeat it.
  const withoutPrefix = (text: string) =>
    prefix && text.startsWith(`+${prefix}`) ? text.slice(prefix.length + 1).trim() : text

  return (
    <ParsedInput
      {...props}
      typed={props.typed === undefined ? undefined : withoutPrefix(props.typed)}
      write={(number) => withoutPrefix(fieldTypes.phone.format(number, fieldOf(country), context))}
      field={fieldOf(country)}
      inputMode="tel"
      say={(number) => (plans ? (plans.countryOf(number) ? plans.show(number, '') : t('phoneKept')) : '')}
      start={
        <CodeChooser
          label={t('chooseCountry')}
          shown={plans ? `+${plans.callingCode(country) ?? ''}` : country}
          chosen={country}
          options={() => (plans ? countries(plans, context.country, t.language) : [])}
          onPick={pick}
        />
      }
    />
  )
}

/** Every country that has a number plan, found by its name, its code or its number; one's own first. */
function countries(plans: PhoneNumbers, own: string, language: Language) {
  const named = countryCodes
    .map((code) => ({ code, name: countryName(code, language), calling: plans.callingCode(code) }))
    .filter(({ calling }) => calling !== null)
    .sort((a, b) => a.name.localeCompare(b.name, language))
  const isOwn = ({ code }: { code: string }) => code === own
  return [...named.filter(isOwn), ...named.filter((one) => !isOwn(one))].map(({ code, name, calling }) => ({
    value: code,
    text: name,
    hint: `+${calling}`,
    also: `${code} +${calling}`,
  }))
}
