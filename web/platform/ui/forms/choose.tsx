import { IconSelector, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTexts } from '../../i18n/texts.ts'
import { Icon } from '../icon.tsx'
import { typedLetter } from '../keys/typed-letter.ts'
import { Pop } from '../pop.tsx'
import { uiTexts } from '../ui-texts.ts'
import styles from './choose.module.css'
import { Picker, type PickerOption } from './picker.tsx'

interface Props {
  label: string
  options: readonly PickerOption[]
  value: string | null
  onChange: (value: string) => void
  /** Offers to have nothing chosen. */
  onClear?: () => void
  /** Said where nothing is chosen. */
  placeholder?: string
  /** Said where nothing matches what was typed. */
  none?: string
  help?: string | undefined
  problem?: string | null | undefined
  disabled?: boolean
  searchable?: boolean
  hidesLabel?: boolean
  /** Without a border until it is pointed at: in a table. */
  plain?: boolean
}

/** A labelled control of a form that opens a list to choose one thing from. */
export function Choose(props: Props) {
  const { label, options, value, onChange, onClear, placeholder, problem, help, disabled = false } = props
  const ui = useTexts(uiTexts)
  const id = useId()
  // What its list begins to look for; null while it is closed.
  const [begun, setBegun] = useState<string | null>(null)
  const isOpen = begun !== null
  const setOpen = (opens: boolean) => setBegun(opens ? '' : null)
  const chosen = options.find((option) => option.value === value)
  const none = value ?? placeholder ?? ui('choose')
  const pick = (next: string) => {
    setOpen(false)
    onChange(next)
  }
  const openWith = (event: KeyboardEvent) => {
    const letter = isOpen ? null : typedLetter(event.nativeEvent)
    if (letter === null) return
    event.preventDefault()
    setBegun(letter)
  }
  const control = (
    <span
      className={styles.control}
      data-open={isOpen || undefined}
      data-plain={props.plain || undefined}
      data-invalid={problem ? true : undefined}
    >
      <button
        type="button"
        id={id}
        className={styles.choose}
        // What is written is read out with the name, as it would be of a list of the browser's own.
        aria-label={props.hidesLabel ? `${label}: ${chosen?.text ?? none}` : undefined}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        disabled={disabled}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={openWith}
      >
        {chosen ? (chosen.shown ?? chosen.text) : <span className={styles.none}>{none}</span>}
      </button>
      {onClear && value !== null && !disabled && (
        <button type="button" className={styles.end} aria-label={ui('clear')} onClick={onClear}>
          <Icon of={IconX} size={14} />
        </button>
      )}
      {!disabled && (
        <span className={styles.end}>
          <Icon of={IconSelector} size={14} />
        </span>
      )}
    </span>
  )
  return (
    <div className={styles.field}>
      {!props.hidesLabel && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      <Pop opened={isOpen} onClose={() => setOpen(false)} target={control}>
        <Picker
          options={options}
          chosen={value === null ? [] : [value]}
          onPick={pick}
          onLeave={() => setOpen(false)}
          begins={begun ?? ''}
          label={label}
          none={props.none ?? ui('nothingFound')}
          {...(props.searchable !== undefined && { searchable: props.searchable })}
        />
      </Pop>
      {problem ? (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      ) : (
        help && <p className={styles.help}>{help}</p>
      )}
    </div>
  )
}
