import { IconSearch } from '@tabler/icons-react'
import { Icon } from '../../platform/ui/icon.tsx'
import styles from './tool-row.module.css'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
}

/** Narrows a list of the settings while typing. */
export function SearchField({ label, value, onChange }: Props) {
  return (
    <label className={styles.search}>
      <Icon of={IconSearch} size={14} />
      <input
        type="search"
        value={value}
        placeholder={label}
        aria-label={label}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onChange('')}
      />
    </label>
  )
}
