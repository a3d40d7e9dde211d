import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { RowTool } from '../../../platform/ui/rows/row-tool.tsx'
import { RowName, SortableRow, StillRow } from '../../../platform/ui/rows/sortable-row.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { ObjectIcon } from '../../metadata/object-icon.tsx'
import type { MenuEntry } from '../../navigation/menu-entries.ts'
import { usePageName } from '../../pages/use-pages.ts'
import { menuTexts } from './menu-texts.ts'
import styles from './menus-page.module.css'

interface Props {
  entry: MenuEntry
  /** Its place; absent where the order is not to be changed. */
  at?: number
  isOut: boolean
  onMove?: (from: number, to: number) => void
  /** Absent: it is always there. */
  onToggle?: () => void
}

/** One entry of a menu: dragged to its place, shown or left out. */
export function MenuRow({ entry, at, isOut, onMove, onToggle }: Props) {
  const t = useTexts(menuTexts)
  const label = useLabel()
  const pageName = usePageName()
  const name = entry.object ? label(entry.object.pluralLabel) : pageName(entry.page)
  const toggle = t(isOut ? 'show' : 'hide', { name })
  const what = (
    <>
      {entry.object ? <ObjectIcon name={entry.object.icon} /> : <Icon of={entry.page.menu.icon} />}
      <RowName>{name}</RowName>
      {isOut && <span className={styles.out}>{t('leftOut')}</span>}
      {onToggle && <RowTool icon={isOut ? IconEyeOff : IconEye} text={toggle} onClick={onToggle} />}
    </>
  )
  if (at === undefined) return <StillRow isOut={isOut}>{what}</StillRow>
  return (
    <SortableRow
      kind="menu-entry"
      list="menu"
      at={at}
      name={name}
      isOut={isOut}
      onMove={(from, to) => onMove?.(from.at, to.at)}
    >
      {what}
    </SortableRow>
  )
}
