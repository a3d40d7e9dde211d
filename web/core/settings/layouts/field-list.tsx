import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import sort from '../../../platform/ui/sorting/sort-handle.module.css'
import { SortHandle } from '../../../platform/ui/sorting/sort-handle.tsx'
import { type Place, useListEnd, useSortable } from '../../../platform/ui/sorting/sortable.ts'
import { webFieldTypeOf } from '../../fields/index.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { objectTexts } from '../objects/object-texts.ts'
import { leftOut } from './arrangement.ts'
import styles from './layout-tab.module.css'

interface Props {
  object: ObjectDefinition
  list: string
  fields: readonly string[]
  onMove: (from: Place, to: Place) => void
}

const kind = 'layout-field'

/** The fields of a section, or those left out, with a place at the end to drop on. */
export function FieldList({ object, list, fields, onMove }: Props) {
  const t = useTexts(objectTexts)
  const { element, isOver } = useListEnd<HTMLDivElement>({ kind, list, at: fields.length, onMove })
  return (
    <>
      {fields.map((name, at) => {
        const field = findField(object, name)
        return field && <FieldRow key={field.id} field={field} list={list} at={at} onMove={onMove} />
      })}
      <div ref={element} className={styles.end} data-over={isOver || undefined}>
        {fields.length === 0 || isOver ? t('dropHere') : ' '}
      </div>
    </>
  )
}

interface RowProps {
  field: FieldDefinition
  list: string
  at: number
  onMove: (from: Place, to: Place) => void
}

function FieldRow({ field, list, at, onMove }: RowProps) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const name = label(field.label)
  const isOut = list === leftOut
  const { row, handle, edge, isDragged, onKeyDown } = useSortable<HTMLDivElement>({ kind, list, at, onMove })
  const toggle = () => onMove({ list, at }, { list: isOut ? '0' : leftOut, at: 0 })
  return (
    <div
      ref={row}
      className={`${styles.row} ${sort.edge}`}
      data-edge={edge}
      data-dragged={isDragged || undefined}
    >
      <SortHandle name={name} ref={handle} onKeyDown={onKeyDown} />
      <Icon of={webFieldTypeOf(field).icon} size={14} />
      <span className={styles.word}>{name}</span>
      <button
        type="button"
        className={styles.tool}
        aria-label={`${isOut ? t('show') : t('hide')}: ${name}`}
        title={isOut ? t('show') : t('hide')}
        onClick={toggle}
      >
        <Icon of={isOut ? IconEye : IconEyeOff} size={14} />
      </button>
    </div>
  )
}
