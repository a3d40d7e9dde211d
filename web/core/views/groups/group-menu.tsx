import { IconRowInsertTop } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Menu } from '../../../platform/ui/menu.tsx'
import { useFieldPath, usePathLabel } from '../../metadata/field-path.ts'
import styles from '../list-page.module.css'
import type { ListState } from '../list-state.ts'
import { gridTexts } from '../table/grid-texts.ts'
import type { Folds } from './folds.ts'

const GroupEntries = latePart(async () => (await import('./group-entries.tsx')).GroupEntries)

/** What the rows of the table are put together by. */
export function GroupMenu({ state, folds }: { state: ListState; folds?: Folds | undefined }) {
  const t = useTexts(gridTexts)
  const find = useFieldPath(state.object)
  const pathLabel = usePathLabel()
  const { rowGroup } = state
  const now = rowGroup ? find(rowGroup.field) : null
  const word = now ? t('groupedBy', { name: pathLabel(now) }) : t('groupBy')
  return (
    <Menu position="bottom-end" width={236}>
      <Menu.Target>
        <button
          type="button"
          className={`${styles.plain} ${styles.wideOnly} ${styles.onPhone}`}
          data-set={now ? true : undefined}
          title={word}
          {...GroupEntries.onReach}
        >
          <Icon of={IconRowInsertTop} size={14} />
          <span className={styles.word}>{word}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflow: 'auto' }}>
        <GroupEntries state={state} folds={folds} />
      </Menu.Dropdown>
    </Menu>
  )
}
