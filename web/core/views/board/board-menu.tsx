import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Pop } from '../../../platform/ui/pop.tsx'
import list from '../list-page.module.css'
import type { Board } from './board.ts'
import { boardTexts } from './board-texts.ts'

const BoardArranger = latePart(async () => (await import('./board-arranger.tsx')).BoardArranger)

/** How the board is arranged: by which field, which sum, which columns with which limits, what the cards show. */
export function BoardMenu(board: Board) {
  const t = useTexts(boardTexts)
  const { isArranging: isOpen, setArranging: setOpen } = board
  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      position="bottom-end"
      target={
        <button
          type="button"
          className={list.plain}
          aria-label={t('arrange')}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={IconAdjustmentsHorizontal} size={14} />
          <span className={list.wideOnly}>{t('arrange')}</span>
        </button>
      }
    >
      <BoardArranger {...board} />
    </Pop>
  )
}
