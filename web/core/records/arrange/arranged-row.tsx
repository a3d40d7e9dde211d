import { IconEye, IconEyeOff, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import sort from '../../../platform/ui/sorting/sort-handle.module.css'
import { useSortable } from '../../../platform/ui/sorting/sortable.ts'
import { useArrangeState } from './arrange-state.ts'
import { arrangeTexts } from './arrange-texts.ts'
import styles from './arranged.module.css'
import { fieldsOf, head, leftOut, stepOf } from './arrangement.ts'
import { MoveHandle } from './move-handle.tsx'

interface Props {
  /** API name of the field, and what it is called. */
  field: string
  name: string
  list: string
  at: number
  children: ReactNode
}

export const fieldKind = 'layout-field'

/** A field on a page that is arranged: dragged by its handle or moved by the arrow keys, and left out or shown. */
export function ArrangedRow({ field, name, list, at, children }: Props) {
  const t = useTexts(arrangeTexts)
  const { arrangement, moveField } = useArrangeState()
  const here = { list, at }
  const isHead = list === head
  const { row, handle, edge, isDragged } = useSortable<HTMLDivElement>({
    kind: fieldKind,
    ...here,
    axis: isHead ? 'x' : 'y',
    onMove: moveField,
  })
  const isOut = list === leftOut
  const first = arrangement.sections.findIndex((section) => section.tab === undefined)
  const shown = { list: String(Math.max(0, first)), at: 0 }
  const out = { list: leftOut, at: 0 }
  const words = isHead ? t('takeFromHead') : isOut ? t('show') : t('hide')

  function onStep(step: 1 | -1) {
    if (!isHead) return moveField(here, stepOf(arrangement, here, step))
    const to = step === 1 ? at + 2 : at - 1
    if (to >= 0 && to <= fieldsOf(arrangement, list).length) moveField(here, { list, at: to })
  }

  return (
    <div
      ref={row}
      className={`${styles.row} ${sort.edge}`}
      data-arranged={isHead ? undefined : field}
      data-arranged-head={isHead ? field : undefined}
      data-edge={edge}
      data-dragged={isDragged || undefined}
    >
      <MoveHandle name={name} ref={handle} onStep={onStep} isAcross />
      <div className={styles.what} inert>
        {children}
      </div>
      <button
        type="button"
        className={styles.tool}
        aria-label={`${words}: ${name}`}
        title={words}
        onClick={() => moveField(here, isOut ? shown : out)}
      >
        <Icon of={isHead ? IconX : isOut ? IconEye : IconEyeOff} size={14} />
      </button>
    </div>
  )
}
