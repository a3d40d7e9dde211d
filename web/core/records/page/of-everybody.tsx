import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import styles from './of-everybody.module.css'
import { recordPageTexts } from './record-page-texts.ts'

/** Behind what is counted over records of which the reader does not see all: that it counts them too. */
export function OfEverybody({ field }: { field: FieldDefinition }) {
  const t = useTexts(recordPageTexts)
  const { objects } = useMetadata()
  const access = useObjectAccess()
  const counted = field.type === 'rollUp' ? objects.get(field.options.rollUp?.object ?? '') : undefined
  if (!counted || access(counted.id).read === 'all') return null
  return (
    <span className={styles.sign} title={t('ofEverybodyWhy')}>
      {t('ofEverybody')}
    </span>
  )
}
