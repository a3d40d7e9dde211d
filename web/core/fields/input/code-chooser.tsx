import { IconChevronDown } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ListButton } from '../../../platform/ui/forms/list-button.tsx'
import type { PickerOption } from '../../../platform/ui/forms/picker.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
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
  return (
    <ListButton
      className={styles.start}
      aria-label={`${label}: ${shown}`}
      list={() => ({ options: options(), chosen: [chosen], label, none: t('nothingFound') })}
      onPick={onPick}
    >
      {shown}
      <Icon of={IconChevronDown} size={12} />
    </ListButton>
  )
}
