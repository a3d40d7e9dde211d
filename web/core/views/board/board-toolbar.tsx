import { IconChevronDown } from '@tabler/icons-react'
import { Suspense } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Menu } from '../../../platform/ui/menu.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { soonMs } from '../../../platform/ui/when-idle.ts'
import { ColorMenu } from '../colors/color-menu.tsx'
import { FilterBar } from '../filters/filter-bar.tsx'
import styles from '../list-page.module.css'
import { ListSearchBox } from '../list-search-box.tsx'
import { LateDirtyView } from '../saved/late-dirty-view.tsx'
import { SortMenu } from '../sort-menu.tsx'
import { viewTexts } from '../view-texts.ts'
import { type Board, columnKey } from './board.ts'
import { BoardMenu } from './board-menu.tsx'
import { noSum, totalOf } from './board-sums.ts'
import { useCompactValue } from './use-compact-value.ts'
import { useNoSum } from './use-no-sum.ts'

const Gone = latePart(async () => (await import('./gone-from-board.tsx')).GoneFromBoard, {
  missing: 'unseen',
})

// What it says is asked for once the cards are.
const StalledSign = latePart(async () => (await import('./stalled-sign.tsx')).StalledSign, {
  missing: 'unseen',
  afterMs: soonMs,
})

/** Pipeline and filters at left; what is open and what of it counts at right. */
export function BoardToolbar(board: Board) {
  const t = useTexts(viewTexts)
  const { state, columns, sums, sumField, rules } = board
  const compact = useCompactValue(sumField)
  const noSumOf = useNoSum(sumField)
  const open = totalOf(
    columns.filter((one) => one.end === null).map((one) => sums.get(columnKey(one)) ?? noSum),
  )
  return (
    <div className={styles.tool} role="toolbar" aria-label={t('tools')}>
      <div className={styles.left}>
        <ScopeMenu {...board} />
        <FilterBar state={state} />
        <Suspense>{(state.view?.missing || state.view?.missingLimit) && <Gone state={state} />}</Suspense>
        <LateDirtyView state={state} />
        <SortMenu state={state} />
      </div>
      <div className={styles.right} data-stays>
        <ListSearchBox state={state} />
        <BoardMenu {...board} />
        <ColorMenu state={state} />
        <Suspense>
          <StalledSign {...board} />
        </Suspense>
        {sumField && open.count > 0 && (
          <span className={styles.sums}>
            <span>
              {rules ? t('open') : t('total')} <b>{open.isKnown ? compact(open.sum) : noSumOf(open)}</b>
            </span>
            {rules && open.isKnown && (
              <span>
                {t('weighted')} <b>{compact(open.weighted)}</b>
              </span>
            )}
          </span>
        )}
      </div>
    </div>
  )
}

/** Which pipeline, where there are several. */
function ScopeMenu({ scope }: Board) {
  if (scope.choices.length < 2) return null
  const current = scope.choices.find((one) => one.id === scope.id)
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={styles.plain}>
          <Name>{current?.title ?? ''}</Name>
          <Icon of={IconChevronDown} size={13} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {scope.choices.map((one) => (
          <Menu.Item key={one.id} onClick={() => scope.choose(one.id)}>
            <Name>{one.title}</Name>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
