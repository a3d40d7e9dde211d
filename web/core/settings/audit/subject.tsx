import { Link } from '@tanstack/react-router'
import type { Related } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { useShownTitle } from '../../shown-title.ts'
import styles from './audit.module.css'
import { auditTexts } from './audit-texts.ts'

interface Props {
  /** Name of its object; absent where it is not known any more. */
  object: string | undefined
  id: string | null
  related: Related
}

/** What an event is about, by name and as a link; a word for it where the reader does not see it. */
export function Subject({ object, id, related }: Props) {
  const t = useTexts(auditTexts)
  const shownTitle = useShownTitle()
  const target = id === null ? undefined : related[id]
  if (id === null || object === undefined || target === undefined) return <b>{t('oneRecord')}</b>
  return (
    <Link to="/records/$object/$id" params={{ object, id }} className={styles.link}>
      <span className={styles.name}>
        <Name>{shownTitle(target) ?? t('oneRecord')}</Name>
      </span>
    </Link>
  )
}
