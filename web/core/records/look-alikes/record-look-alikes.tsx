import { IconCopy } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { lateDialog } from '../../../platform/ui/late-dialog.ts'
import { lookAlikeTexts } from './look-alike-texts.ts'
import styles from './look-alikes.module.css'
import { useLookAlikes } from './look-alikes.ts'

const CompareRecords = lateDialog(async () => (await import('./compare-records.tsx')).CompareRecords, {
  isOnDemand: true,
})

/** On the page of a record: how many others look the same, and a way to see them side by side. */
export function RecordLookAlikes({ object, one: { record } }: { object: ObjectDefinition; one: OneRecord }) {
  const t = useTexts(lookAlikeTexts)
  const [isOpen, setOpen] = useState(false)
  const found = useLookAlikes(object, record, { except: record.id })
  if (found.length === 0 || record.deletedAt !== null) return null
  return (
    <>
      <button type="button" className={styles.notice} onClick={() => setOpen(true)}>
        <Icon of={IconCopy} size={14} />
        {t('looksLike', { count: found.length })}
      </button>
      <Suspense>
        {isOpen && (
          <CompareRecords
            object={object}
            ids={[record.id, ...found.map(({ id }) => id)]}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </>
  )
}
