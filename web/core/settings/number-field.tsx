import { TextInput } from '@mantine/core'
import { useState } from 'react'

interface Props {
  label: string
  value: number | undefined
  onChange: (value: number | undefined) => void
  placeholder?: string
  help?: string
  problem?: string | null
  whole?: boolean
}

/** A plain number of a form, or none. What is no number is not taken over. */
export function NumberField({ label, value, onChange, placeholder, help, problem, whole = false }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (value === undefined ? '' : String(value))
  function read(text: string) {
    setTyped(text)
    const plain = text.trim().replace(',', '.').replace('−', '-')
    if (plain === '') return onChange(undefined)
    const number = Number(plain)
    if (Number.isFinite(number) && (!whole || Number.isInteger(number))) onChange(number)
  }
  return (
    <TextInput
      label={label}
      description={help}
      inputMode={whole ? 'numeric' : 'decimal'}
      value={shown}
      placeholder={placeholder}
      error={problem}
      onChange={(event) => read(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
    />
  )
}
