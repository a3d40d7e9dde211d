import { IconEye, IconEyeOff } from '@tabler/icons-react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { moved } from '../../../platform/ui/sorting/moved.ts'
import sort from '../../../platform/ui/sorting/sort-handle.module.css'
import { SortHandle } from '../../../platform/ui/sorting/sort-handle.tsx'
import { useSortable } from '../../../platform/ui/sorting/sortable.ts'
import { inverseReferences } from '../../metadata/inverse-references.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { ObjectSign } from '../objects/object-sign.tsx'
import { objectTexts } from '../objects/object-texts.ts'
import { type Arrangement, hiddenLists, toggleList } from './arrangement.ts'
import styles from './layout-tab.module.css'

interface Props {
  object: ObjectDefinition
  arrangement: Arrangement
  onChange: (arrangement: Arrangement) => void
}

/** Lists of records that point here: which are shown, in which order. */
export function RelatedEditor({ object, arrangement, onChange }: Props) {
  const t = useTexts(objectTexts)
  const metadata = useMetadata()
  const all = new Map(
    inverseReferences(metadata, object).map((one) => [`${one.object.name}:${one.field.name}`, one]),
  )
  const move = (from: number, to: number) =>
    onChange({ ...arrangement, related: moved(arrangement.related, from, to) })
  const names = [...arrangement.related, ...hiddenLists(arrangement)]
  if (all.size === 0) return null
  return (
    <div>
      <h2 className={styles.heading}>{t('relatedLists')}</h2>
      <section className={styles.section}>
        {names.map((name, at) => {
          const inverse = all.get(name)
          if (!inverse) return null
          return (
            <RelatedRow
              key={name}
              other={inverse.object}
              label={inverse.field.options.inverseLabel ?? inverse.object.pluralLabel}
              at={at}
              isOut={at >= arrangement.related.length}
              onMove={move}
              onToggle={() => onChange(toggleList(arrangement, name))}
            />
          )
        })}
      </section>
    </div>
  )
}

interface RowProps {
  other: ObjectDefinition
  label: ObjectDefinition['label']
  at: number
  isOut: boolean
  onMove: (from: number, to: number) => void
  onToggle: () => void
}

function RelatedRow({ other, label: text, at, isOut, onMove, onToggle }: RowProps) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const name = label(text)
  const { row, handle, edge, isDragged, onKeyDown } = useSortable<HTMLDivElement>({
    kind: 'layout-related',
    list: 'related',
    at,
    onMove: (from, to) => onMove(from.at, to.at),
  })
  return (
    <div
      ref={row}
      className={`${styles.row} ${sort.edge}`}
      data-edge={edge}
      data-dragged={isDragged || isOut || undefined}
    >
      <SortHandle name={name} ref={handle} onKeyDown={onKeyDown} />
      <ObjectSign object={other} />
      <span className={styles.word}>{name}</span>
      <button
        type="button"
        className={styles.tool}
        aria-label={`${isOut ? t('show') : t('hide')}: ${name}`}
        title={isOut ? t('show') : t('hide')}
        onClick={onToggle}
      >
        <Icon of={isOut ? IconEye : IconEyeOff} size={14} />
      </button>
    </div>
  )
}
