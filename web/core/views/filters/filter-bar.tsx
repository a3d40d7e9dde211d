import { IconFilter, IconPlus } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import type { Filter } from '../../../../shared/core/filters.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Pop } from '../../../platform/ui/pop.tsx'
import { useAction } from '../../actions/actions.ts'
import { filterOf, groupOf, replacePart } from '../filter-tree.ts'
import type { ListState } from '../list-state.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './filter-bar.module.css'
import { useNewCondition } from './new-condition.ts'

// Most lists have none; saying one takes the words of every comparison and period.
const FilterChip = latePart(async () => (await import('./filter-chip.tsx')).FilterChip)
const FieldPathPicker = latePart(async () => (await import('./field-path-picker.tsx')).FieldPathPicker)
const GroupEditor = latePart(async () => (await import('./group-editor.tsx')).GroupEditor)

/** The filter of a list, read like a sentence: one chip for each condition. */
export function FilterBar({ state }: { state: ListState }) {
  const t = useTexts(viewTexts)
  const group = groupOf(state.filter)
  const newCondition = useNewCondition(state.object)
  const [openAt, setOpenAt] = useState<number | 'new' | null>(null)
  const set = (next: typeof group) => state.change({ filter: changedFilter(state, filterOf(next)) })
  const add = (part: Filter) => {
    set({ ...group, parts: [...group.parts, part] })
    setOpenAt(group.parts.length)
  }
  const switchJoint = () => {
    setOpenAt(null)
    set({ ...group, joint: group.joint === 'and' ? 'or' : 'and' })
  }
  useAction({
    id: 'filter',
    text: t('actFilter'),
    words: 'filter',
    icon: IconFilter,
    keys: 'F',
    act: () => setOpenAt('new'),
  })

  return (
    <>
      {group.parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity but their place
        <span key={at} className={styles.slot}>
          {at > 0 && group.joint === 'or' && <span className={styles.joint}>{t('or')}</span>}
          <Suspense fallback={<span className={styles.chip} aria-busy />}>
            <FilterChip
              object={state.object}
              part={part}
              isOpen={openAt === at}
              Group={GroupEditor}
              onOpen={(isOpen) => setOpenAt(isOpen ? at : null)}
              onChange={(next) => set(replacePart(group, at, next))}
            />
          </Suspense>
        </span>
      ))}
      <Pop
        opened={openAt === 'new'}
        onClose={() => setOpenAt(null)}
        target={
          <button
            type="button"
            className={styles.add}
            aria-haspopup="dialog"
            aria-expanded={openAt === 'new'}
            onClick={() => setOpenAt(openAt === 'new' ? null : 'new')}
          >
            <Icon of={IconPlus} size={13} />
            {t('filter')}
          </button>
        }
      >
        <FieldPathPicker
          object={state.object}
          onPick={(path) => add(newCondition(path))}
          onGroup={() => add({ or: [] })}
          onSwitch={group.parts.length > 1 ? switchJoint : undefined}
          joint={group.joint}
          onLeave={() => setOpenAt(null)}
        />
      </Pop>
    </>
  )
}

// Taken back to what the view says, it is no change of the view.
function changedFilter({ view }: ListState, filter: Filter): Filter | undefined {
  const unchanged = filterOf(groupOf(view?.filter))
  return JSON.stringify(filter) === JSON.stringify(unchanged) ? undefined : filter
}
