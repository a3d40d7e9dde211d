import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowMoveDown,
  IconArrowRight,
  IconArrowsHorizontal,
  IconArrowUp,
  IconEyeOff,
  IconPin,
  IconPinnedOff,
  IconRowInsertTop,
} from '@tabler/icons-react'
import { type ColumnMeasure, columnMeasures } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon, type IconShape } from '../../../platform/ui/icon.tsx'
import { Menu } from '../../../platform/ui/menu.tsx'
import { isReachable, isSortable } from '../../metadata/column-value.ts'
import { isMeasurable, isSummable } from '../../metadata/summable.ts'
import type { Column } from '../columns/column.ts'
import { type columnChanges, widthStep } from '../columns/column-changes.ts'
import { isGroupable } from '../groups/groupable.ts'
import type { ListState } from '../list-state.ts'
import { gridTexts } from './grid-texts.ts'

interface Props {
  column: Column
  state: ListState
  changes: ReturnType<typeof columnChanges>
  onFit: () => void
  onGoTo: ((column: Column) => void) | undefined
}

/** What can be done with a column: sort, group, pin, widen, move, hide, add up. */
export function HeadEntries({ column, state, changes, onFit, onGoTo }: Props) {
  const t = useTexts(gridTexts)
  const { path } = column
  const sorts = state.chosenSort.some((sort) => sort.field !== path)
  const item = (icon: IconShape, text: string, act: () => void) => (
    <Menu.Item leftSection={<Icon of={icon} size={14} />} onClick={act}>
      {text}
    </Menu.Item>
  )
  return (
    <>
      {isSortable(column) && (
        <>
          {item(IconArrowUp, t('sortUp'), () => changes.sort(path, 'asc', false))}
          {item(IconArrowDown, t('sortDown'), () => changes.sort(path, 'desc', false))}
          {sorts && item(IconArrowUp, t('sortAlso'), () => changes.sort(path, 'asc', true))}
          {onGoTo && isReachable(column) && item(IconArrowMoveDown, t('goTo'), () => onGoTo(column))}
          <Menu.Divider />
        </>
      )}
      {isGroupable(column) &&
        item(IconRowInsertTop, t('groupByThis'), () => state.change({ rowGroup: { field: path } }))}
      {!column.isTitle &&
        item(column.isPinned ? IconPinnedOff : IconPin, column.isPinned ? t('unpin') : t('pin'), () =>
          changes.pin(path, !column.isPinned),
        )}
      {item(IconArrowsHorizontal, t('fit'), onFit)}
      {item(IconArrowsHorizontal, t('wider'), () => changes.resize(path, column.width + widthStep))}
      {item(IconArrowsHorizontal, t('narrower'), () => changes.resize(path, column.width - widthStep))}
      {!column.isTitle && (
        <>
          {item(IconArrowLeft, t('moveLeft'), () => changes.step(path, -1))}
          {item(IconArrowRight, t('moveRight'), () => changes.step(path, 1))}
          {item(IconEyeOff, t('hide'), () => changes.hide(path))}
        </>
      )}
      <Measures column={column} onChoose={(measure) => changes.measure(path, measure)} />
    </>
  )
}

function Measures({ column, onChoose }: { column: Column; onChoose: (measure: ColumnMeasure) => void }) {
  const t = useTexts(gridTexts)
  if (!column.isSingle || column.part !== undefined || !isMeasurable(column.field)) return null
  const words = {
    none: t('measureNone'),
    sum: t('measureSum'),
    avg: t('measureAvg'),
    min: t('measureMin'),
    max: t('measureMax'),
  }
  const offered = columnMeasures.filter((one) => one !== 'sum' || isSummable(column.field))
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t('measure')}</Menu.Label>
      {offered.map((measure) => (
        <Menu.Item
          key={measure}
          onClick={() => onChoose(measure)}
          aria-current={column.measure === measure || undefined}
          fw={column.measure === measure ? 600 : 400}
        >
          {words[measure]}
        </Menu.Item>
      ))}
    </>
  )
}
