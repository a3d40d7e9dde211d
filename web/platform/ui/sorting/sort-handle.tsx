import { IconGripVertical } from '@tabler/icons-react'
import type { KeyboardEvent, Ref } from 'react'
import { useTexts } from '../../i18n/texts.ts'
import { Icon } from '../icon.tsx'
import { uiTexts } from '../ui-texts.ts'
import styles from './sort-handle.module.css'

interface Props {
  /** What is moved. */
  name: string
  ref: Ref<HTMLButtonElement>
  /** It keeps its place, as it does among forms that are held back; its handle is not drawn. */
  disabled?: boolean
  onKeyDown: (event: KeyboardEvent) => void
}

/** What a row is dragged by; with the focus on it, arrow keys move the row. */
export function SortHandle({ name, ref, disabled, onKeyDown }: Props) {
  const ui = useTexts(uiTexts)
  return (
    <button
      type="button"
      ref={ref}
      disabled={disabled}
      className={styles.handle}
      aria-label={ui('moveNamed', { name })}
      title={ui('dragToMove')}
      onKeyDown={onKeyDown}
    >
      <Icon of={IconGripVertical} size={14} />
    </button>
  )
}
