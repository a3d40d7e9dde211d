import { useTexts } from '../../../platform/i18n/texts.ts'
import { Kbd } from '../../../platform/ui/keys/kbd.tsx'
import { Menu } from '../../../platform/ui/menu.tsx'
import { usePeek } from '../../records/peek/use-peek.ts'
import { recordTexts } from '../../records/record-texts.ts'
import { viewTexts } from '../view-texts.ts'
import { columnKey } from './board.ts'
import type { CardMenuProps } from './card-menu.tsx'

/** What can be done with a card: the columns it can go to, and what its keys do. */
export function CardEntries({ handle, column, record }: CardMenuProps) {
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
            board.rules && <board.rules.Mark column={other.record} step={other.step} steps={other.steps} />
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
