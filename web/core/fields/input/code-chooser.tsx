import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Picker, type PickerOption } from '../../../platform/ui/forms/picker.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Pop } from '../../../platform/ui/pop.tsx'
import { fieldTexts } from '../field-texts.ts'
import styles from './input.module.css'

interface Props {
  label: string
  /** What stands in the field: EUR, +358. */
  shown: string
  chosen: string
  /** Asked for when the list is opened: naming every country takes a moment. */
  options: () => readonly PickerOption[]
  onPick: (code: string) => void
}

/** The country or the currency at the left of what is typed, chosen by name, code or number. */
export function CodeChooser({ label, shown, chosen, options, onPick }: Props) {
  const t = useTexts(fieldTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      target={
        <button
          type="button"
          className={styles.start}
          aria-label={`${label}: ${shown}`}
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {shown}
          <Icon of={IconChevronDown} size={12} />
        </button>
      }
    >
      {isOpen && (
        <Picker
          options={options()}
          chosen={[chosen]}
          onPick={(code) => {
            setOpen(false)
            onPick(code)
          }}
          onLeave={() => setOpen(false)}
          label={label}
          none={t('nothingFound')}
        />
      )}
    </Pop>
  )
}
