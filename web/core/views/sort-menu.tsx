import { IconArrowsSort } from '@tabler/icons-react'
import { useState } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { latePart } from '../../platform/ui/late-part.ts'
import { Pop } from '../../platform/ui/pop.tsx'
import { useFieldPath, usePathLabel } from '../metadata/field-path.ts'
import styles from './list-page.module.css'
import type { ListState } from './list-state.ts'
import { viewTexts } from './view-texts.ts'

const SortPanel = latePart(async () => (await import('./sort-panel.tsx')).SortPanel)

/** What the list is sorted by, first to last; the choice of another field below. */
export function SortMenu({ state }: { state: ListState }) {
  const t = useTexts(viewTexts)
  const [isOpen, setOpen] = useState(false)
  const find = useFieldPath(state.object)
  const pathLabel = usePathLabel()
  const nameOf = (path: string) => {
    const found = find(path)
    return found ? pathLabel(found) : path
  }
  const [first] = state.chosenSort
  const word = first ? nameOf(first.field) : t('sort')

  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      position="bottom-end"
      target={
        <button
          type="button"
          className={styles.plain}
          data-set={first ? true : undefined}
          title={word}
          {...SortPanel.onReach}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={IconArrowsSort} size={14} />
          <span className={styles.word}>{word}</span>
        </button>
      }
    >
      <SortPanel state={state} onLeave={() => setOpen(false)} />
    </Pop>
  )
}
