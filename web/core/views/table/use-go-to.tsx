import { IconArrowMoveDown } from '@tabler/icons-react'
import { type ReactNode, Suspense, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { lateDialog } from '../../../platform/ui/late-dialog.ts'
import { useAction } from '../../actions/actions.ts'
import { isReachable } from '../../metadata/column-value.ts'
import type { ListWindow } from '../../records/list-window.ts'
import type { Column } from '../columns/column.ts'
import type { ListState } from '../list-state.ts'
import { gridTexts } from './grid-texts.ts'

const GoToDialog = lateDialog(async () => (await import('./go-to-dialog.tsx')).GoToDialog)

interface GoTo {
  /** Asks at which value of a column the list is to be opened. */
  ask: (column: Column) => void
  /** The question, while it is asked. */
  dialog: ReactNode
}

/** Opens a list at a value of a column, in whose order it is from then on. */
export function useGoTo(list: ListWindow, state: ListState, columns: readonly Column[]): GoTo {
  const t = useTexts(gridTexts)
  const [going, setGoing] = useState<Column | null>(null)
  const sorted = columns.find(({ path }) => path === state.sort[0]?.field)
  const [first] = [sorted, ...columns].filter((column) => column !== undefined && isReachable(column))
  useAction(
    {
      id: 'go-to',
      text: t('goTo'),
      words: 'go to jump',
      icon: IconArrowMoveDown,
      act: () => first && setGoing(first),
    },
    { when: first !== undefined && list.before + list.after > 0 },
  )
  const openAt = (column: Column, value: string | number) => {
    const isSorted = state.sort[0]?.field === column.path
    const sort = isSorted ? undefined : [{ field: column.path, direction: 'asc' as const }]
    list.jump({ start: { value }, shows: 'first', takesCursor: true }, sort)
    if (sort) state.change({ sort })
  }
  const dialog = (
    <Suspense>
      {going && (
        <GoToDialog column={going} onGo={(value) => openAt(going, value)} onClose={() => setGoing(null)} />
      )}
    </Suspense>
  )
  return { ask: setGoing, dialog }
}
