import { IconChevronDown } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Menu } from '../../../platform/ui/menu.tsx'
import type { Column } from '../columns/column.ts'
import type { columnChanges } from '../columns/column-changes.ts'
import type { ListState } from '../list-state.ts'
import { gridTexts } from './grid-texts.ts'
import styles from './record-table.module.css'

const HeadEntries = latePart(async () => (await import('./head-entries.tsx')).HeadEntries)

interface Props {
  column: Column
  name: string
  state: ListState
  changes: ReturnType<typeof columnChanges>
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  onFit: () => void
  onGoTo: ((column: Column) => void) | undefined
}

/** All that can be done with a column. */
export function HeadMenu({ name, isOpen, onOpen, ...column }: Props) {
  const t = useTexts(gridTexts)
  return (
    <Menu opened={isOpen} onChange={onOpen} position="bottom-start" width={224}>
      <Menu.Target>
        <button
          type="button"
          className={styles.headMenu}
          aria-label={t('columnMenu', { name })}
          tabIndex={-1}
          draggable={false}
          {...HeadEntries.onReach}
        >
          <Icon of={IconChevronDown} size={12} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <HeadEntries {...column} />
      </Menu.Dropdown>
    </Menu>
  )
}
