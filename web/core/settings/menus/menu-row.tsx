import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import sort from '../../../platform/ui/sorting/sort-handle.module.css'
import { SortHandle } from '../../../platform/ui/sorting/sort-handle.tsx'
import { useSortable } from '../../../platform/ui/sorting/sortable.ts'
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
  const { row, handle, edge, isDragged, onKeyDown } = useSortable<HTMLDivElement>({
    kind: 'menu-entry',
    list: 'menu',
    at: at ?? 0,
    onMove: (from, to) => onMove?.(from.at, to.at),
  })
  const toggle = t(isOut ? 'show' : 'hide', { name })
  return (
    <div
      ref={row}
      className={`${styles.row} ${sort.edge}`}
      data-edge={edge}
      data-dragged={isDragged || undefined}
      data-out={isOut || undefined}
    >
      {at === undefined ? (
        <span className={styles.still} />
      ) : (
        <SortHandle name={name} ref={handle} onKeyDown={onKeyDown} />
      )}
      {entry.object ? <ObjectIcon name={entry.object.icon} /> : <Icon of={entry.page.menu.icon} />}
      <span className={styles.name}>{name}</span>
      {isOut && <span className={styles.out}>{t('leftOut')}</span>}
      {onToggle && (
        <button type="button" className={styles.toggle} aria-label={toggle} title={toggle} onClick={onToggle}>
          <Icon of={isOut ? IconEyeOff : IconEye} />
        </button>
      )}
    </div>
  )
}
