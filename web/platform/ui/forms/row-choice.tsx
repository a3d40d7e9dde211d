import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Icon } from '../icon.tsx'
import { ListButton } from './list-button.tsx'
import type { PickerOption, PickerSearch } from './picker.tsx'
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
  const chosen = options.find((option) => option.value === value)
  return (
    <ListButton
      className={styles.button}
      data-look={look}
      data-set={isSet || undefined}
      aria-label={`${label}: ${chosen?.text ?? ''}`}
      list={() => ({ options, chosen: [value], label, none, ...(search && { search }) })}
      onPick={(picked) => {
        if (picked !== value) onChange(picked)
      }}
    >
      <span className={styles.text}>{shown ?? chosen?.shown ?? chosen?.text}</span>
      <Icon of={IconChevronDown} size={12} className={styles.sign} />
    </ListButton>
  )
}
