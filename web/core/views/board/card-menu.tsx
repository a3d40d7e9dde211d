import { IconDots } from '@tabler/icons-react'
import type { RefObject } from 'react'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Kbd } from '../../../platform/ui/keys/kbd.tsx'
import { Menu } from '../../../platform/ui/menu.tsx'
import { usePeek } from '../../records/peek/use-peek.ts'
import { recordTexts } from '../../records/record-texts.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './board.module.css'
import { type Board, columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'

interface Props {
  handle: RefObject<Board>
  /** Where the card is; null where it may not be moved. */
  column: BoardColumn | null
  record: RecordValues
}

/** What is done with a card without dragging it: for touch, for the keyboard, for a steady hand. */
export function CardMenu(props: Props) {
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
        >
          <Icon of={IconDots} size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Entries {...props} />
      </Menu.Dropdown>
    </Menu>
  )
}

// Apart, for a board has thousands of such menus and few are opened.
function Entries({ handle, column, record }: Props) {
  const t = useTexts(viewTexts)
  const records = useTexts(recordTexts)
  const peek = usePeek()
  const board = handle.current
  const { selection } = board
  const others = column
    ? board.columns.filter((other) => !other.isGone && columnKey(other) !== columnKey(column))
    : []
  return (
    <>
      {column && <Menu.Label>{t('moveTo')}</Menu.Label>}
      {others.map((other) => (
        <Menu.Item
          key={columnKey(other)}
          leftSection={
            board.rules && <board.rules.Mark kind={other.kind} step={other.step} steps={other.steps} />
          }
          onClick={() => {
            handle.current.setFocusId(record.id)
            if (column) handle.current.move({ record, from: column, to: other })
          }}
        >
          {other.name}
        </Menu.Item>
      ))}
      {column && <Menu.Divider />}
      <Menu.Item
        onClick={() => peek.open({ object: record.object, id: record.id })}
        rightSection={<Kbd keys="Space" />}
      >
        {records('openBeside')}
      </Menu.Item>
      <Menu.Item onClick={() => handle.current.selection.toggle(record.id)} rightSection={<Kbd keys="X" />}>
        {selection.has(record.id) ? t('deselectCard') : t('selectCard')}
      </Menu.Item>
    </>
  )
}
