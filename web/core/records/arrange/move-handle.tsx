import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { KeyboardEvent, Ref } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { SortHandle } from '../../../platform/ui/sorting/sort-handle.tsx'
import { arrangeTexts } from './arrange-texts.ts'
import styles from './arranged.module.css'

interface Props {
  /** What is moved. */
  name: string
  ref: Ref<HTMLButtonElement>
  onStep: (step: 1 | -1) => void
  /** The list runs across: its steps go by the other arrows too. */
  isAcross?: boolean
}

/** Moves a part of a page: dragged or by the arrow keys, on a phone by two buttons. */
export function MoveHandle({ name, ref, onStep, isAcross = false }: Props) {
  const t = useTexts(arrangeTexts)
  const isPhone = useIsPhone()
  const keys = isAcross ? { ...down, ...across } : down
  function onKeyDown(event: KeyboardEvent) {
    const step = keys[event.key]
    if (step === undefined) return
    event.preventDefault()
    onStep(step)
  }
  if (!isPhone) return <SortHandle name={name} ref={ref} onKeyDown={onKeyDown} />
  return (
    <span className={styles.steps}>
      <button type="button" aria-label={t('moveUp', { name })} onClick={() => onStep(-1)}>
        <Icon of={IconChevronUp} size={16} />
      </button>
      <button type="button" aria-label={t('moveDown', { name })} onClick={() => onStep(1)}>
        <Icon of={IconChevronDown} size={16} />
      </button>
    </span>
  )
}

const down: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 }
const across: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 }
