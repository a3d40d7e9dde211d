import { IconEyeOff } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { RowTool } from '../../../platform/ui/rows/row-tool.tsx'
import { RowName, SortableRow } from '../../../platform/ui/rows/sortable-row.tsx'
import type { Place } from '../../../platform/ui/sorting/sortable.ts'
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
  return (
    <SortableRow kind="columns" list="" at={at} name={name} onMove={onMove}>
      <RowName>{name}</RowName>
      <RowTool icon={IconEyeOff} text={t('hideColumn')} name={name} onClick={onHide} />
    </SortableRow>
  )
}
