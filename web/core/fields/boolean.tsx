import { IconCheck, IconMinus, IconSquareCheck } from '@tabler/icons-react'
import { sayBoolean } from '../../../shared/core/fields/say-boolean.ts'
import { useLanguage } from '../../platform/i18n/language.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import styles from './cell/cell.module.css'
import type { CellProps, WebFieldType } from './web-field-type.ts'

export const boolean: WebFieldType<boolean> = {
  icon: IconSquareCheck,
  align: 'left',
  width: 90,
  Cell: BooleanCell,
}

export function BooleanCell({ value }: CellProps<boolean>) {
  const language = useLanguage()
  return (
    <span className={styles.row}>
      <Icon of={value ? IconCheck : IconMinus} size={14} className={value ? styles.yes : styles.no} />
      {sayBoolean(value, language)}
    </span>
  )
}
