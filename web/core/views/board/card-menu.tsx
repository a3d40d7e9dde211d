import { IconDots } from '@tabler/icons-react'
import type { RefObject } from 'react'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Menu } from '../../../platform/ui/menu.tsx'
import { viewTexts } from '../view-texts.ts'
import type { Board } from './board.ts'
import styles from './board-card.module.css'
import type { BoardColumn } from './board-columns.ts'

// A board has thousands of such menus, and few are opened.
const CardEntries = latePart(async () => (await import('./card-entries.tsx')).CardEntries)

export interface CardMenuProps {
  handle: RefObject<Board>
  /** Where the card is; null where it may not be moved. */
  column: BoardColumn | null
  record: RecordValues
}

/** What is done with a card without dragging it: for touch, for the keyboard, for a steady hand. */
export function CardMenu(props: CardMenuProps) {
  const t = useTexts(viewTexts)
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <button
          type="button"
          className={styles.cardMenu}
          aria-label={`${t('moveTo')}: ${props.record.title}`}
          tabIndex={-1}
          data-move
          {...CardEntries.onReach}
        >
          <Icon of={IconDots} size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <CardEntries {...props} />
      </Menu.Dropdown>
    </Menu>
  )
}
