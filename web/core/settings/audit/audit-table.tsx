import type { Related } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Table } from '../../../platform/ui/page/table.tsx'
import table from '../settings-table.module.css'
import styles from './audit.module.css'
import { AuditRow } from './audit-row.tsx'
import { auditTexts } from './audit-texts.ts'
import type { AuditEntry } from './fold-runs.ts'

/** What happened, newest first; each entry opens to what was before and after. */
export function AuditTable({ entries, related }: { entries: readonly AuditEntry[]; related: Related }) {
  const t = useTexts(auditTexts)
  return (
    <Table className={`${table.table} ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('who')}</th>
          <th scope="col">{t('what')}</th>
          <th scope="col" className={table.wide}>
            {t('source')}
          </th>
          <th aria-hidden />
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <AuditRow key={entry.event.id} entry={entry} related={related} />
        ))}
      </tbody>
    </Table>
  )
}
