import { IconAlertCircle } from '@tabler/icons-react'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { listed } from '../../../platform/i18n/listed.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import styles from '../objects/changes-notice.module.css'
import { objectTexts } from '../objects/object-texts.ts'
import { draftOf } from './field-draft.ts'
import { fieldPartName } from './field-part-names.ts'
import { clashesIn, type WrittenField } from './field-parts.ts'

/** Says what of a half-written field somebody else changed meanwhile. */
export function MeanwhileNotice({ written, field }: { written: WrittenField; field: FieldDefinition }) {
  const t = useTexts(objectTexts)
  const names = new Set(clashesIn(written, draftOf(field)).map(({ part }) => t(fieldPartName(part))))
  return (
    <>
      {names.size > 0 && <Line>{t('fieldChangedMeanwhile', { parts: listed([...names], t.language) })}</Line>}
      {written.isRetyped && <Line>{t('fieldRetypedMeanwhile')}</Line>}
    </>
  )
}

function Line({ children }: { children: string }) {
  return (
    <div className={styles.notice} role="status">
      <Icon of={IconAlertCircle} />
      <span className={styles.text}>{children}</span>
    </div>
  )
}
