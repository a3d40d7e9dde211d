import { Button } from '@mantine/core'
import { IconSearchOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { useNounOfNone } from '../../metadata/counting/use-counted.ts'
import { useFieldPath, usePathLabel } from '../../metadata/field-path.ts'
import type { Column } from '../columns/column.ts'
import { countConditions, filterOf, groupOf, isCondition, replacePart } from '../filter-tree.ts'
import type { ListState } from '../list-state.ts'
import type { Selection } from '../selection/selection.ts'
import { HeadRow } from '../table/head-row.tsx'
import { seenColumns } from '../table/seen-columns.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './empty-list.module.css'

interface Props {
  state: ListState
  columns: Column[]
  selection: Selection
}

/** Nothing fits: the head stays where it was, and each of what is asked for can be let go. */
export function NoMatch({ state, columns, selection }: Props) {
  const t = useTexts(viewTexts)
  const nounOfNone = useNounOfNone()
  const isPhone = useIsPhone()
  const asked = useAsked(state)
  const [menu, setMenu] = useState<string | null>(null)
  const isOneThing = asked.length === 1 && countConditions(state.filter) <= 1
  return (
    <>
      {!isPhone && (
        <div role="table" aria-label={t('tableLabel')} className={styles.emptyHead}>
          <HeadRow
            state={state}
            columns={columns}
            seen={seenColumns(columns, { left: 0, width: window.innerWidth }, 38, null)}
            lines={[]}
            selection={selection}
            width={0}
            activeColumn={null}
            menu={menu}
            onMenu={setMenu}
            onGoTo={undefined}
          />
        </div>
      )}
      <div className={styles.none}>
        <Empty icon={IconSearchOff} title={t('noMatch', { name: nounOfNone(state.object) })} isAnswer>
          {asked.map(({ key, text, letGo }) => (
            <Button key={key} onClick={letGo}>
              {text}
            </Button>
          ))}
          {!isOneThing && (
            <Button onClick={() => state.change({ filter: { and: [] }, q: '' })}>{t('clearFilters')}</Button>
          )}
        </Empty>
      </div>
    </>
  )
}

/** What narrows the list and has a name: each condition once, and the search. */
function useAsked(state: ListState) {
  const t = useTexts(viewTexts)
  const find = useFieldPath(state.object)
  const pathLabel = usePathLabel()
  const group = groupOf(state.filter)
  const conditions = group.parts.flatMap((part, at) => {
    const path = isCondition(part) ? find(part.field) : null
    if (!path) return []
    const letGo = () => state.change({ filter: filterOf(replacePart(group, at, null)) })
    return [{ key: String(at), text: t('clearOne', { name: pathLabel(path) }), letGo }]
  })
  const search =
    state.q === '' ? [] : [{ key: 'search', text: t('clearSearch'), letGo: () => state.change({ q: '' }) }]
  return [...conditions, ...search]
}
