import { IconClock } from '@tabler/icons-react'
import { absoluteTime, shortMoment } from '../../platform/i18n/time-words.ts'
import styles from './cell/cell.module.css'
import { useValueContext } from './value-context.ts'
import type { CellProps, WebFieldType } from './web-field-type.ts'

export const dateTime: WebFieldType<string> = {
  icon: IconClock,
  align: 'right',
  width: 150,
  Cell: DateTimeCell,
}

function DateTimeCell({ value }: CellProps<string>) {
  const { language, now, timeZone } = useValueContext()
  return (
    <time
      dateTime={value}
      className={styles.number}
      // Written when somebody points at it: a table shows hundreds of moments while it is scrolled.
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = absoluteTime(value, language, timeZone)
      }}
    >
      {shortMoment(value, language, timeZone, now)}
    </time>
  )
}
