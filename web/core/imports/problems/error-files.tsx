import { IconDownload } from '@tabler/icons-react'
import { apiUrl } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import styles from '../dry-run/dry-run.module.css'
import type { ProblemRun } from '../import-requests.ts'
import { importTexts } from '../import-texts.ts'
import type { ImportOutput } from '../import-types.ts'

interface Props {
  one: ImportOutput
  run: ProblemRun
  /** Places in the plan of the tables that have such rows. */
  parts: readonly number[]
}

/** The rows to be corrected, a file for each table: as they stood, with what was wrong. */
export function ErrorFiles({ one, run, parts }: Props) {
  const t = useTexts(importTexts)
  return (
    <p className={styles.downloads}>
      {[...new Set(parts)].map((part) => {
        const name = one.tables[one.plan.parts[part]?.table ?? -1]?.name ?? ''
        return (
          <a
            key={part}
            className={styles.download}
            href={apiUrl(`/imports/${one.id}/problems.csv`, { run, part, all: true })}
            download
          >
            <Icon of={IconDownload} size={14} />
            {one.plan.parts.length > 1 ? t('asFileOf', { name }) : t('asFile')}
          </a>
        )
      })}
    </p>
  )
}
