import { IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { operationQuery } from '../../operations/operation-queries.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './filter-bar.module.css'

/** A condition on what changed a record: by which operation, in its own words. It is not edited, only taken out. */
export function OperationWords({ id }: { id: string }) {
  const t = useTexts(viewTexts)
  const { data } = useQuery(operationQuery(id))
  return (
    <>
      <span className={`${styles.part} ${styles.field}`}>
        <Icon of={IconHistory} size={14} />
        {t('changedBy')}
      </span>
      <span className={`${styles.part} ${styles.value}`}>
        <span>{data?.title || '…'}</span>
      </span>
    </>
  )
}
