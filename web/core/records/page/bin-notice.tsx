import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useMayDo } from '../../session/may-do.ts'
import { useRestoreRecord } from '../edit/delete-record.ts'
import { recordTexts } from '../record-texts.ts'
import styles from './bin-notice.module.css'

/** Says that a record is in the bin and takes it out. */
export function BinNotice({ object, record }: { object: ObjectDefinition; record: RecordValues }) {
  const t = useTexts(recordTexts)
  const restore = useRestoreRecord(object)
  const mayRestore = useMayDo(object)(record, 'delete')
  return (
    <p className={styles.notice} role="status">
      <Icon of={IconTrash} />
      <span className={styles.text}>{t('inTrash')}</span>
      {mayRestore && (
        <Button size="xs" onClick={() => restore.mutate(record.id)} loading={restore.isPending}>
          {t('restore')}
        </Button>
      )}
    </p>
  )
}
