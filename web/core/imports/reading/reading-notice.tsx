import { IconAlertTriangle } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { importSentences } from '../import-texts.ts'
import type { ImportTable } from '../import-types.ts'
import styles from '../mapping/match.module.css'

/** What is odd about a whole file. */
export function ReadingNotice({ table }: { table: ImportTable }) {
  const say = useTexts(importSentences) as unknown as (
    code: string,
    params: Record<string, unknown>,
  ) => string
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
