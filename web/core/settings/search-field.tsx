import { IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import { Icon } from '../../platform/ui/icon.tsx'
import { useSearchAction } from '../actions/search-action.ts'
import styles from './tool-row.module.css'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
}

/** Narrows a list of the settings while typing. */
export function SearchField({ label, value, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null)
  useSearchAction(label, input, onChange)
  return (
    <label className={styles.search}>
      <Icon of={IconSearch} size={14} />
      <input
        ref={input}
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
