import { IconChevronDown } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Icon } from '../icon.tsx'
import { Pop } from '../pop.tsx'
import { Picker, type PickerOption, type PickerSearch } from './picker.tsx'
import styles from './row-choice.module.css'

interface Props {
  /** What is chosen, for who does not see it: "Role of Aino". */
  label: string
  options: readonly PickerOption[]
  value: string
  onChange: (value: string) => void
  /** What is drawn when the chosen option's text is not enough. */
  shown?: ReactNode
  /** What is said where nothing matches. */
  none: string
  /** row: quiet until pointed at. chip: bordered, stands in a tool row. field: as wide and high as an input. */
  look?: 'row' | 'chip' | 'field'
  /** Something is chosen that narrows the list: the chip says so. */
  isSet?: boolean
  /** The options are looked for on the server while typing. */
  search?: PickerSearch
}

/** One choice of a list, changed in place: a button that opens the list at itself. */
export function RowChoice(props: Props) {
  const { label, options, value, onChange, shown, none, look = 'row', isSet, search } = props
  const [isOpen, setOpen] = useState(false)
  const chosen = options.find((option) => option.value === value)
  const pick = (picked: string) => {
    setOpen(false)
    if (picked !== value) onChange(picked)
  }
  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      target={
        <button
          type="button"
          className={styles.button}
          data-look={look}
          data-set={isSet || undefined}
          aria-label={`${label}: ${chosen?.text ?? ''}`}
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.text}>{shown ?? chosen?.shown ?? chosen?.text}</span>
          <Icon of={IconChevronDown} size={12} className={styles.sign} />
        </button>
      }
    >
      <Picker
        options={options}
        chosen={[value]}
        onPick={pick}
        onLeave={() => setOpen(false)}
        label={label}
        none={none}
        {...(search && { search })}
      />
    </Pop>
  )
}
