import { useState } from 'react'
import type { Address } from '../../../../shared/core/fields/address.ts'
import { countryCodes } from '../../../../shared/platform/countries.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Picker } from '../../../platform/ui/forms/picker.tsx'
import { Pop } from '../../../platform/ui/pop.tsx'
import { pathTexts } from '../../metadata/path-texts.ts'
import { fieldTexts } from '../field-texts.ts'
import type { InputProps } from '../web-field-type.ts'
import styles from './input.module.css'
import { ParsedInput } from './parsed-input.tsx'

const parts = ['street', 'postalCode', 'city', 'region'] as const
const wide = new Set<string>(['street'])

/** In a cell one line, read into its parts; in a form the parts themselves. */
export function AddressInput(props: InputProps<Address>) {
  return props.place === 'cell' ? <ParsedInput {...props} /> : <AddressParts {...props} />
}

function AddressParts({ value, onChange, id, label, invalid }: InputProps<Address>) {
  const t = useTexts(pathTexts)
  const words = { street: t('street'), postalCode: t('postalCode'), city: t('city'), region: t('region') }
  const change = (part: (typeof parts)[number] | 'country', text: string) => {
    const { [part]: _old, ...others } = value ?? {}
    const next: Address = text === '' ? others : { ...others, [part]: text }
    onChange(Object.keys(next).length === 0 ? null : next)
  }
  return (
    <fieldset className={styles.parts} aria-label={label}>
      {parts.map((part, at) => (
        <span
          key={part}
          className={`${styles.control} ${wide.has(part) ? styles.wide : ''}`}
          data-place="form"
          data-invalid={invalid || undefined}
        >
          <input
            {...(at === 0 && id !== undefined && { id })}
            className={styles.text}
            value={value?.[part] ?? ''}
            placeholder={words[part]}
            aria-label={words[part]}
            aria-invalid={invalid || undefined}
            onChange={(event) => change(part, event.currentTarget.value)}
          />
        </span>
      ))}
      <CountryChoice code={value?.country ?? null} onPick={(country) => change('country', country)} />
    </fieldset>
  )
}

function CountryChoice({ code, onPick }: { code: string | null; onPick: (code: string) => void }) {
  const t = useTexts(pathTexts)
  const field = useTexts(fieldTexts)
  const [isOpen, setOpen] = useState(false)
  const names = new Intl.DisplayNames(t.language, { type: 'region' })
  const options = countryCodes.map((value) => ({ value, text: names.of(value) ?? value, also: value }))
  const pick = (value: string) => {
    setOpen(false)
    onPick(value === code ? '' : value)
  }
  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      target={
        <span className={styles.control} data-place="form">
          <button
            type="button"
            className={styles.choose}
            aria-haspopup="listbox"
            aria-expanded={isOpen}
            aria-label={t('country')}
            onClick={() => setOpen(!isOpen)}
          >
            {code === null ? <span className={styles.none}>{t('country')}</span> : (names.of(code) ?? code)}
          </button>
        </span>
      }
    >
      <Picker
        options={options.sort((a, b) => a.text.localeCompare(b.text, t.language))}
        chosen={code === null ? [] : [code]}
        onPick={pick}
        onLeave={() => setOpen(false)}
        label={t('country')}
        none={field('nothingFound')}
      />
    </Pop>
  )
}
