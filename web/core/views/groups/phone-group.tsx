import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { numberFormat } from '../../../platform/i18n/intl.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { amountColumn, type Column } from '../columns/column.ts'
import { gridTexts } from '../table/grid-texts.ts'
import { GroupLabel } from './group-label.tsx'
import type { RowsOfGroup } from './group-rows.ts'
import { MeasureValue } from './measure-value.tsx'
import styles from './phone-group.module.css'

interface Props {
  group: RowsOfGroup
  isOpen: boolean
  columns: readonly Column[]
  onFold: () => void
}

/** The heading of a group on a phone: the whole row folds it. */
export function PhoneGroup({ group, isOpen, columns, onFold }: Props) {
  const t = useTexts(gridTexts)
  const amount = amountColumn(columns)
  return (
    <button type="button" className={styles.group} aria-expanded={isOpen} onClick={onFold}>
      <Icon of={isOpen ? IconChevronDown : IconChevronRight} size={16} />
      <span className={styles.name}>
        <GroupLabel group={group} />
      </span>
      <span className={styles.count} title={t('groupCount', { count: group.count })}>
        {numberFormat(t.language, {}).format(group.count)}
      </span>
      {amount && amount.measure !== 'none' && (
        <span className={styles.sum}>
          <MeasureValue column={amount} value={group.measures[amount.path]} />
        </span>
      )}
    </button>
  )
}
