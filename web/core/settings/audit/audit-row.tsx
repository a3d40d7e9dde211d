import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { Related } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { absoluteTime } from '../../../platform/i18n/time-words.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import menu from '../../../platform/ui/rows/row-tool.module.css'
import { useTimeZone } from '../../session/session.ts'
import table from '../settings-table.module.css'
import styles from './audit.module.css'
import { AuditDetail } from './audit-detail.tsx'
import { AuditSentence } from './audit-sentence.tsx'
import { auditTexts } from './audit-texts.ts'
import type { AuditEntry } from './fold-runs.ts'

/** One entry: when, who, what, through what; opened, everything that is known of it. */
export function AuditRow({ entry, related }: { entry: AuditEntry; related: Related }) {
  const t = useTexts(auditTexts)
  const timeZone = useTimeZone()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { event } = entry
  return (
    <>
      <tr>
        <td className={styles.time}>
          <time dateTime={event.at}>{absoluteTime(event.at, t.language, timeZone)}</time>
        </td>
        <td className={styles.who}>
          <Name>{event.actorId === null ? 'Kith' : (related[event.actorId]?.title ?? t('oneMember'))}</Name>
        </td>
        <td className={styles.what}>
          <AuditSentence entry={entry} related={related} />
        </td>
        <td className={`${table.wide} ${styles.source}`}>{event.source && t(event.source)}</td>
        <td className={styles.tool}>
          <button
            type="button"
            className={menu.tool}
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={t('details')}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon of={isOpen ? IconChevronDown : IconChevronRight} />
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr id={id} className={styles.opened}>
          <td colSpan={5}>
            <AuditDetail event={event} related={related} />
          </td>
        </tr>
      )}
    </>
  )
}
