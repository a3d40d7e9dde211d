import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { ColorRule } from '../../../../shared/core/views.ts'
import { tagColors } from '../../../../shared/platform/tag-colors.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { TagColorChoice } from '../../../platform/ui/colors/tag-color-choice.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { moved } from '../../../platform/ui/sorting/moved.ts'
import sort from '../../../platform/ui/sorting/sort-handle.module.css'
import { SortHandle } from '../../../platform/ui/sorting/sort-handle.tsx'
import { type Place, useSortable } from '../../../platform/ui/sorting/sortable.ts'
import { filterOf, groupOf } from '../filter-tree.ts'
import { GroupEditor } from '../filters/group-editor.tsx'
import type { ListState } from '../list-state.ts'
import menu from '../menu-panel.module.css'
import { colorTexts } from './color-texts.ts'
import styles from './colors.module.css'

/** Rules in order, each with its colour; the first that fits a record counts. */
export function ColorRules({ state }: { state: ListState }) {
  const t = useTexts(colorTexts)
  const rules = state.colors
  const set = (colors: ColorRule[]) => state.change({ colors })
  const add = () => set([...rules, { filter: { and: [] }, color: unused(rules) }])
  return (
    <div className={styles.panel} role="group" aria-label={t('colors')}>
      {rules.length === 0 && <p className={styles.why}>{t('colorsWhy')}</p>}
      {rules.map((rule, at) => (
        <RuleRow
          // biome-ignore lint/suspicious/noArrayIndexKey: rules have no identity but their place
          key={at}
          object={state.object}
          rule={rule}
          at={at}
          onChange={(next) => set(rules.with(at, next))}
          onRemove={() => set(rules.toSpliced(at, 1))}
          onMove={(from, to) => set(moved(rules, from.at, to.at))}
        />
      ))}
      <button type="button" className={styles.add} onClick={add}>
        <Icon of={IconPlus} size={14} />
        {t('addRule')}
      </button>
    </div>
  )
}

interface RowProps {
  object: ObjectDefinition
  rule: ColorRule
  at: number
  onChange: (rule: ColorRule) => void
  onRemove: () => void
  onMove: (from: Place, to: Place) => void
}

function RuleRow({ object, rule, at, onChange, onRemove, onMove }: RowProps) {
  const t = useTexts(colorTexts)
  const name = rule.name ?? t('rule', { number: at + 1 })
  const { row, handle, edge, isDragged, onKeyDown } = useSortable<HTMLDivElement>({
    kind: 'colors',
    list: '',
    at,
    onMove,
  })
  const rename = (text: string) => {
    const { name: _, ...rest } = rule
    onChange(text.trim() === '' ? rest : { ...rest, name: text })
  }
  return (
    <div
      ref={row}
      className={`${styles.rule} ${sort.edge}`}
      data-edge={edge}
      data-dragged={isDragged || undefined}
      role="group"
      aria-label={name}
    >
      <div className={styles.head}>
        <SortHandle name={name} ref={handle} onKeyDown={onKeyDown} />
        <input
          className={styles.name}
          value={rule.name ?? ''}
          maxLength={80}
          placeholder={t('ruleName')}
          aria-label={t('ruleName')}
          onChange={(event) => rename(event.currentTarget.value)}
        />
        <button
          type="button"
          className={menu.tool}
          aria-label={`${t('removeRule')}: ${name}`}
          onClick={onRemove}
        >
          <Icon of={IconTrash} size={14} />
        </button>
      </div>
      <TagColorChoice
        label={t('color')}
        value={rule.color}
        onChange={(color) => onChange({ ...rule, color })}
      />
      <GroupEditor
        object={object}
        part={filterOf(groupOf(rule.filter))}
        onChange={(filter) => onChange({ ...rule, filter })}
      />
    </div>
  )
}

function unused(rules: readonly ColorRule[]) {
  const order = ['amber', 'sky', 'fir', 'rose', 'iris', 'moss'] as const
  return [...order, ...tagColors].find((color) => rules.every((rule) => rule.color !== color)) ?? 'graphite'
}
