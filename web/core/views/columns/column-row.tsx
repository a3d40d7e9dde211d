import { IconEyeOff } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import sort from '../../../platform/ui/sorting/sort-handle.module.css'
import { SortHandle } from '../../../platform/ui/sorting/sort-handle.tsx'
import { type Place, useSortable } from '../../../platform/ui/sorting/sortable.ts'
import { usePathLabel } from '../../metadata/field-path.ts'
import menu from '../menu-panel.module.css'
import { viewTexts } from '../view-texts.ts'
import type { Column } from './column.ts'

interface Props {
  column: Column
  at: number
  onMove: (from: Place, to: Place) => void
  onHide: () => void
}

/** A column in the menu of columns: dragged by its handle, moved with the arrow keys, or hidden. */
export function ColumnRow(props: Props) {
  const pathLabel = usePathLabel()
  if (!props.column.isTitle) return <MovableRow {...props} name={pathLabel(props.column)} />
  return (
    <div className={menu.row}>
      <span className={menu.fixed} />
      <span className={menu.name}>{pathLabel(props.column)}</span>
    </div>
  )
}

function MovableRow({ at, name, onMove, onHide }: Props & { name: string }) {
  const t = useTexts(viewTexts)
  const { row, handle, edge, isDragged, onKeyDown } = useSortable<HTMLDivElement>({
    kind: 'columns',
    list: '',
    at,
    onMove,
  })
  return (
    <div
      ref={row}
      className={`${menu.row} ${sort.edge}`}
      data-edge={edge}
      data-dragged={isDragged || undefined}
    >
      <SortHandle name={name} ref={handle} onKeyDown={onKeyDown} />
      <span className={menu.name}>{name}</span>
      <button type="button" className={menu.tool} aria-label={`${t('hideColumn')}: ${name}`} onClick={onHide}>
        <Icon of={IconEyeOff} size={14} />
      </button>
    </div>
  )
}
