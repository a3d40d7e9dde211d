import { IconAlertTriangle } from '@tabler/icons-react'
import { Icon } from '../../../platform/ui/icon.tsx'
import type { ImportTable } from '../import-types.ts'
import { useSentences } from '../use-sentences.ts'
import styles from './reading-notice.module.css'

/** What is odd about a whole file. */
export function ReadingNotice({ table }: { table: ImportTable }) {
  const say = useSentences()
  if (table.warnings.length === 0) return null
  return (
    <ul className={styles.notices}>
      {table.warnings.map(({ code, params }) => (
        <li key={code}>
          <Icon of={IconAlertTriangle} size={14} />
          {say(code, params)}
        </li>
      ))}
    </ul>
  )
}
