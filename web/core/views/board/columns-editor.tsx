import { NumberInput } from '@mantine/core'
import {
  IconEye,
  IconEyeOff,
  IconGauge,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { BoardColumnSetting, ColumnLimit } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Picker } from '../../../platform/ui/forms/picker.tsx'
import { SegmentedChoice } from '../../../platform/ui/forms/segmented-choice.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { moved } from '../../../platform/ui/sorting/moved.ts'
import sort from '../../../platform/ui/sorting/sort-handle.module.css'
import { SortHandle } from '../../../platform/ui/sorting/sort-handle.tsx'
import { type Place, useSortable } from '../../../platform/ui/sorting/sortable.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import { useMay } from '../../session/session.ts'
import menu from '../menu-panel.module.css'
import { viewTexts } from '../view-texts.ts'
import { isFolded, reordered, settingOf, withColumn, withFold } from './arranged-columns.ts'
import { arrangerTexts } from './arranger-texts.ts'
import { type Board, columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import styles from './board-menu.module.css'
import { boardTexts } from './board-texts.ts'
import { ColumnFinder } from './column-finder.tsx'
import { seesWhole } from './sees-whole.ts'
import { withChosen } from './shown-columns.ts'

/** The columns in their order: hidden or not, each with a limit if somebody sets one. */
export function ColumnsEditor(board: Board) {
  const { state, allColumns, sumField } = board
  const settings = state.board
  const mayRefuse = useMayRefuse(board)
  const set = (next: typeof settings) => state.change({ board: next })
  const move = (from: Place, to: Place) => set(reordered(settings, moved(allColumns, from.at, to.at)))
  return (
    <div className={styles.rows}>
      <OtherColumns {...board} />
      {allColumns.map((column, at) => (
        <ColumnRow
          key={columnKey(column)}
          column={column}
          setting={settingOf(settings, column)}
          at={at}
          hasSum={sumField !== undefined}
          isShared={state.view !== null && state.view.ownerId === null}
          mayRefuse={mayRefuse}
          onMove={move}
          isRail={isFolded(settings, column)}
          onChange={(setting) => set(withColumn(settings, allColumns, setting))}
          onFold={(folded) =>
            state.change({
              board: withFold(settings, allColumns, { column, folded, view: state.view?.board }),
            })
          }
        />
      ))}
    </div>
  )
}

function useMayRefuse({ state }: Board): boolean {
  const metadata = useMetadata()
  const access = useObjectAccess()
  const may = useMay()
  const isWhole = seesWhole({ metadata, access }, state.object, state.filter)
  // Refusing holds in shared views alone.
  return may('views.share') && isWhole
}

/** Those that found no room; where there may be more than were read, all of them are looked through. */
function OtherColumns(board: Board) {
  const t = useTexts(boardTexts)
  const views = useTexts(viewTexts)
  const { state, left, hasMoreColumns, rules } = board
  const isFound = hasMoreColumns && !rules
  if (!isFound && left.length === 0) return null
  return (
    <div className={styles.finder}>
      {isFound ? (
        <ColumnFinder {...board} />
      ) : (
        <Picker
          options={left.map((column) => ({ value: columnKey(column), text: column.name }))}
          chosen={[]}
          onPick={(key) => state.change({ board: withChosen(state.board, key) })}
          label={t('moreColumns', { count: left.length })}
          none={views('nothingFits')}
          searchable
        />
      )}
    </div>
  )
}

interface RowProps {
  column: BoardColumn
  setting: BoardColumnSetting
  at: number
  hasSum: boolean
  isRail: boolean
  /** The view is everyone's, so that the server may refuse what is too much. */
  isShared: boolean
  /** They see all that a refusing limit counts. */
  mayRefuse: boolean
  onMove: (from: Place, to: Place) => void
  onChange: (setting: BoardColumnSetting) => void
  onFold: (folded: boolean) => void
}

function ColumnRow(props: RowProps) {
  const { column, setting, at, hasSum, isRail, isShared, mayRefuse, onMove, onChange, onFold } = props
  const t = useTexts(arrangerTexts)
  const boards = useTexts(boardTexts)
  const [isOpen, setOpen] = useState(false)
  const { name } = column
  const { row, handle, edge, isDragged, onKeyDown } = useSortable<HTMLDivElement>({
    kind: 'board-columns',
    list: '',
    at,
    onMove,
  })
  const { hidden, ...rest } = setting
  return (
    <div
      ref={row}
      className={`${styles.row} ${sort.edge}`}
      data-edge={edge}
      data-dragged={isDragged || undefined}
    >
      <div className={styles.line}>
        <SortHandle name={name} ref={handle} onKeyDown={onKeyDown} />
        <span className={menu.name} data-hidden={hidden || undefined}>
          {name}
        </span>
        {setting.limit && <span className={styles.limitHint}>{setting.limit.most}</span>}
        <button
          type="button"
          className={menu.tool}
          aria-label={`${t('limit')}: ${name}`}
          title={t('limit')}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={IconGauge} size={14} />
        </button>
        <button
          type="button"
          className={menu.tool}
          aria-label={boards(isRail ? 'openColumn' : 'foldColumn', { name })}
          aria-pressed={isRail}
          title={boards(isRail ? 'openColumn' : 'foldColumn', { name })}
          onClick={() => onFold(!isRail)}
        >
          <Icon of={isRail ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse} size={14} />
        </button>
        <button
          type="button"
          className={menu.tool}
          aria-label={`${hidden ? t('show') : t('hide')}: ${name}`}
          title={hidden ? t('show') : t('hide')}
          onClick={() => onChange(hidden ? rest : { ...rest, hidden: true })}
        >
          <Icon of={hidden ? IconEyeOff : IconEye} size={14} />
        </button>
      </div>
      {isOpen && (
        <LimitEditor
          limit={setting.limit}
          hasSum={hasSum}
          isShared={isShared}
          mayRefuse={mayRefuse}
          onChange={(limit) => {
            const { limit: _, ...others } = setting
            onChange(limit ? { ...others, limit } : others)
          }}
        />
      )}
    </div>
  )
}

interface LimitProps {
  limit: ColumnLimit | undefined
  hasSum: boolean
  isShared: boolean
  mayRefuse: boolean
  onChange: (limit: ColumnLimit | undefined) => void
}

function LimitEditor({ limit, hasSum, isShared, mayRefuse, onChange }: LimitProps) {
  const t = useTexts(arrangerTexts)
  const { of = 'count', over = 'warn', most } = limit ?? {}
  if (over === 'refuse' && isShared && !mayRefuse)
    return (
      <div className={styles.limit}>
        <p className={styles.why}>{t('refusesAll', { most: most ?? 0 })}</p>
      </div>
    )
  return (
    <div className={styles.limit}>
      <NumberInput
        label={t('most')}
        value={most ?? ''}
        min={0}
        allowNegative={false}
        thousandSeparator=" "
        onChange={(value) => onChange(typeof value === 'number' ? { of, over, most: value } : undefined)}
        data-autofocus
      />
      {hasSum && (
        <SegmentedChoice
          label={t('limitOf')}
          choices={[
            { value: 'count', text: t('ofCards') },
            { value: 'sum', text: t('ofSum') },
          ]}
          value={of}
          onChange={(next) => most !== undefined && onChange({ of: next, over, most })}
        />
      )}
      {(mayRefuse || over === 'refuse') && (
        <SegmentedChoice
          label={t('whenOver')}
          choices={[
            { value: 'warn', text: t('warn') },
            { value: 'refuse', text: t('refuse') },
          ]}
          value={over}
          onChange={(next) => most !== undefined && onChange({ of, over: next, most })}
        />
      )}
      {over === 'refuse' && !isShared && <p className={styles.why}>{t('refuseWhy')}</p>}
    </div>
  )
}
