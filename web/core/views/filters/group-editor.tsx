import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Filter } from '../../../../shared/core/filters.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Pop } from '../../../platform/ui/pop.tsx'
import { filterOf, groupOf, isCondition, replacePart } from '../filter-tree.ts'
import { viewTexts } from '../view-texts.ts'
import { FieldPathPicker } from './field-path-picker.tsx'
import styles from './filter-bar.module.css'
import { FilterChip } from './filter-chip.tsx'
import type { GroupEditorProps } from './group-editor-props.ts'
import { useNewCondition } from './new-condition.ts'

/** Conditions of which all or any must hold, groups inside groups included. */
export function GroupEditor({ object, part, onChange }: GroupEditorProps) {
  const t = useTexts(viewTexts)
  const isNot = 'not' in part
  const group = groupOf(isNot ? part.not : part)
  const newCondition = useNewCondition(object)
  const [openAt, setOpenAt] = useState<number | 'new' | null>(null)
  const set = (next: typeof group) => onChange(isNot ? { not: filterOf(next) } : filterOf(next))
  const add = (added: Filter) => {
    set({ ...group, parts: [...group.parts, added] })
    setOpenAt(group.parts.length)
  }

  return (
    <div className={styles.group}>
      <span className={styles.question}>
        <Choose
          label={t('joint')}
          options={[
            { value: 'and', text: t('allOf') },
            { value: 'or', text: t('anyOf') },
            { value: 'not or', text: t('noneOfAny') },
            { value: 'not and', text: t('notAllOf') },
          ]}
          value={isNot ? `not ${group.joint}` : group.joint}
          onChange={(chosen) => {
            const next = filterOf({ ...group, joint: chosen.endsWith('or') ? 'or' : 'and' })
            onChange(chosen.startsWith('not') ? { not: next } : next)
          }}
          hidesLabel
          plain
        />
      </span>
      {group.parts.map((inner, at) =>
        isCondition(inner) ? (
          <FilterChip
            // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity but their place
            key={at}
            object={object}
            part={inner}
            isOpen={openAt === at}
            Group={GroupEditor}
            onOpen={(isOpen) => setOpenAt(isOpen ? at : null)}
            onChange={(next) => set(replacePart(group, at, next))}
          />
        ) : (
          <GroupEditor
            // biome-ignore lint/suspicious/noArrayIndexKey: groups have no identity but their place
            key={at}
            object={object}
            part={inner}
            onChange={(next) => set(replacePart(group, at, next))}
          />
        ),
      )}
      <Pop
        opened={openAt === 'new'}
        onClose={() => setOpenAt(null)}
        target={
          <button type="button" className={styles.add} onClick={() => setOpenAt('new')}>
            <Icon of={IconPlus} size={13} />
            {t('addCondition')}
          </button>
        }
      >
        <FieldPathPicker
          object={object}
          onPick={(path) => add(newCondition(path))}
          onGroup={() => add({ or: [] })}
          onLeave={() => setOpenAt(null)}
        />
      </Pop>
    </div>
  )
}
