import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { readCountry } from '../../../../../shared/core/fields/reading/country-names.ts'
import { countryName } from '../../../../../shared/core/fields/shown/country-name.ts'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { useSession } from '../../../session/session.ts'
import { objectTexts } from '../../objects/object-texts.ts'
import type { OptionPartProps } from './option-part.ts'

/** Whose telephone numbers those without a prefix are. */
export function CountryPart({ draft, onChange, problem }: OptionPartProps) {
  const t = useTexts(objectTexts)
  const { settings } = useSession()
  const { country } = draft.options
  const name = (code: string) => countryName(code, t.language)
  const [typed, setTyped] = useState(country === undefined ? '' : name(country))
  const code = typed.trim() === '' ? undefined : readCountry(typed.trim())
  return (
    <TextInput
      label={t('phoneCountry')}
      description={t('phoneCountryWhy')}
      value={typed}
      placeholder={name(settings.country)}
      error={code === null ? t('unknownCountry') : problem('country')}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onChange({ country: readCountry(event.currentTarget.value.trim()) ?? undefined })
      }}
    />
  )
}
