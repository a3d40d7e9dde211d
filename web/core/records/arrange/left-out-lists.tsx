import { IconEye, IconGripVertical } from '@tabler/icons-react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import sort from '../../../platform/ui/sorting/sort-handle.module.css'
import { useListEnd, useSortable } from '../../../platform/ui/sorting/sortable.ts'
import { type InverseReference, inverseReferences } from '../../metadata/inverse-references.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { ObjectSign } from '../../metadata/object-sign.tsx'
import { useArrangeState } from './arrange-state.ts'
import { arrangeTexts } from './arrange-texts.ts'
import styles from './arranged.module.css'
import { listKind } from './arranged-lists.tsx'
import { hiddenLists, leftOut, moveList, toggleList } from './arrangement.ts'

/** Related lists that are not on the page, to be dragged there or shown with their eye. */
export function LeftOutLists({ object }: { object: ObjectDefinition }) {
  const t = useTexts(arrangeTexts)
  const { arrangement, change } = useArrangeState()
  const inverses = inverseReferences(useMetadata(), object)
  const names = hiddenLists(arrangement)
  const { element, isOver } = useListEnd<HTMLDivElement>({
    kind: listKind,
    list: leftOut,
    at: names.length,
    onMove: (from, to) => change(moveList(arrangement, from, to)),
  })
  if (inverses.length === 0) return null
  return (
    <div>
      <h2>{t('relatedLists')}</h2>
      {names.map((name, at) => {
        const inverse = inverses.find((one) => `${one.object.name}:${one.field.name}` === name)
        return inverse && <LeftOutList key={name} name={name} inverse={inverse} at={at} />
      })}
      <div ref={element} className={styles.drop} data-over={isOver || undefined}>
        {names.length === 0 || isOver ? t('dropToHide') : ' '}
      </div>
    </div>
  )
}

function LeftOutList({ name, inverse, at }: { name: string; inverse: InverseReference; at: number }) {
  const t = useTexts(arrangeTexts)
  const label = useLabel()
  const { arrangement, change } = useArrangeState()
  const { row, isDragged } = useSortable<HTMLDivElement>({
    kind: listKind,
    list: leftOut,
    at,
    isWhole: true,
    onMove: (from, to) => change(moveList(arrangement, from, to)),
  })
  const text = label(inverse.field.options.inverseLabel ?? inverse.object.pluralLabel)
  return (
    <div ref={row} className={`${styles.row} ${sort.edge}`} data-dragged={isDragged || undefined}>
      <span className={styles.grip} aria-hidden>
        <Icon of={IconGripVertical} size={14} />
      </span>
      <span className={`${styles.unused} ${styles.what}`}>
        <ObjectSign object={inverse.object} />
        <span>{text}</span>
      </span>
      <button
        type="button"
        className={styles.tool}
        aria-label={`${t('show')}: ${text}`}
        title={t('show')}
        onClick={() => change(toggleList(arrangement, name))}
      >
        <Icon of={IconEye} size={14} />
      </button>
    </div>
  )
}
