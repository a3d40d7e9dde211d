import { IconLayoutSidebarRight } from '@tabler/icons-react'
import type { MouseEvent } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useKeyHint } from '../../../platform/ui/keys/key-hint.ts'
import { recordTexts } from '../record-texts.ts'
import styles from './peek-button.module.css'
import type { PeekTarget } from './peek-search.ts'
import { usePeek } from './use-peek.ts'

interface Props extends PeekTarget {
  /** Name of the record, for those who do not see where the sign stands. */
  title: string | null
  /** The list it stands in has keys of its own for it. */
  isSkipped?: boolean
}

/** The small sign beside a name that opens the record without leaving the list. */
export function PeekButton({ object, id, title, isSkipped = false }: Props) {
  const t = useTexts(recordTexts)
  const withKey = useKeyHint()
  const peek = usePeek()
  function open(event: MouseEvent) {
    event.preventDefault()
    event.stopPropagation()
    const isInside = event.currentTarget.closest('[data-peek-panel]') !== null
    peek.toggle({ object, id }, isInside)
  }
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={`${t('openBeside')}: ${title ?? ''}`}
      aria-pressed={peek.target?.id === id}
      title={withKey(t('openBeside'), 'Space')}
      tabIndex={isSkipped ? -1 : 0}
      data-peek
      onClick={open}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Icon of={IconLayoutSidebarRight} size={14} />
    </button>
  )
}
