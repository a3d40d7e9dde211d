import { IconSelector, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Picker, type PickerProps } from '../../../platform/ui/forms/picker.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { typedLetter } from '../../../platform/ui/keys/typed-letter.ts'
import { Pop } from '../../../platform/ui/pop.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { fieldTexts } from '../field-texts.ts'
import type { InputProps } from '../web-field-type.ts'
import styles from './input.module.css'

interface Props<V> extends InputProps<V>, Omit<PickerProps, 'label' | 'none' | 'onLeave'> {
  /** The present choice, drawn; null for none. */
  shown: ReactNode
  none?: string
  /** Stays open after a choice, because several may be made. */
  several?: boolean
  /** Something else is open in its place: a dialog for what the list did not have. */
  isAside?: boolean
}

/** A control that opens a list to choose from. In a cell it is open from the start. */
export function ChoiceInput<V>(props: Props<V>) {
  const {
    place,
    opensAtOnce,
    id,
    label,
    invalid,
    shown,
    several = false,
    isAside = false,
    onChange,
    onPick,
    none,
    ...list
  } = props
  const t = useTexts(fieldTexts)
  const ui = useTexts(uiTexts)
  const named = useId()
  const self = id ?? `${named}self`
  // What its list begins to look for; null while it is closed.
  const [begun, setBegun] = useState(place === 'cell' || opensAtOnce ? (props.typed ?? '') : null)
  const isOpen = begun !== null
  const setOpen = (opens: boolean) => setBegun(opens ? '' : null)
  const close = () => {
    setOpen(false)
    // Leaving a cell's list ends the editing of the cell with what was chosen.
    if (place === 'cell') onChange(props.value, true)
  }
  const openWith = (event: KeyboardEvent) => {
    const letter = isOpen ? null : typedLetter(event.nativeEvent)
    if (letter === null) return
    event.preventDefault()
    setBegun(letter)
  }
  const pick = (value: string) => {
    if (!several) setOpen(false)
    onPick(value)
  }

  return (
    <Pop
      opened={isOpen && !isAside}
      onClose={close}
      // The edge of a cell stands this far from what is in it.
      outset={place === 'cell' ? 10 : 0}
      target={
        <span
          className={styles.control}
          data-place={place}
          data-invalid={invalid || undefined}
          data-open={isOpen || undefined}
        >
          <button
            type="button"
            id={self}
            className={styles.choose}
            aria-label={label}
            // By its field, and by what is written on it.
            aria-labelledby={`${self} ${named}`}
            aria-haspopup="listbox"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            onKeyDown={openWith}
          >
            <span id={named} className={styles.shown}>
              {shown ?? <span className={styles.none}>{t('choose')}</span>}
            </span>
          </button>
          {place === 'form' && props.value !== null && props.field.required !== true && (
            <button
              type="button"
              className={styles.end}
              aria-label={ui('clear')}
              onClick={() => onChange(null)}
            >
              <Icon of={IconX} size={14} />
            </button>
          )}
          {place === 'form' && (
            <span className={styles.end}>
              <Icon of={IconSelector} size={14} />
            </span>
          )}
        </span>
      }
    >
      <Picker
        {...list}
        onPick={pick}
        onLeave={close}
        begins={begun ?? ''}
        label={label}
        none={none ?? t('nothingFound')}
      />
    </Pop>
  )
}
