import { IconArrowRight } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { matchesTyped } from '../../../platform/ui/forms/typed-match.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Menu } from '../../../platform/ui/menu.tsx'
import { useAction } from '../../actions/actions.ts'
import bar from '../selection/bulk-bar.module.css'
import { viewTexts } from '../view-texts.ts'
import { type Board, columnKey } from './board.ts'

/** Takes all ticked cards to a column, as one operation. */
export function MoveSelected({ columns: all, rules, selection, moveMany }: Board) {
  const t = useTexts(viewTexts)
  const columns = all.filter(({ isGone }) => !isGone)
  useAction({
    id: 'move-stage',
    text: `${t('moveTo')}: ${t('selected', { count: selection.ids.size })}`,
    words: 'move stage',
    icon: IconArrowRight,
    step: {
      label: t('moveTo'),
      useChoices: (typed) =>
        columns
          .filter(({ name }) => matchesTyped(typed, name))
          .map((column) => ({
            key: columnKey(column),
            text: column.name,
            sign: rules && <rules.Mark column={column.record} step={column.step} steps={column.steps} />,
          })),
      pick: (key) => {
        const column = columns.find((one) => columnKey(one) === key)
        if (column) moveMany([...selection.ids], column)
      },
    },
  })
  return (
    <Menu position="top" width={200}>
      <Menu.Target>
        <button type="button" className={bar.tool}>
          <Icon of={IconArrowRight} />
          <span className={bar.word}>{t('moveTo')}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {columns.map((column) => (
          <Menu.Item
            key={columnKey(column)}
            leftSection={
              rules && <rules.Mark column={column.record} step={column.step} steps={column.steps} />
            }
            onClick={() => moveMany([...selection.ids], column)}
          >
            {column.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
