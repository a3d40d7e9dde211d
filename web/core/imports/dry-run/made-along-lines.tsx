import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { importTexts } from '../import-texts.ts'
import type { ImportOutput } from '../import-types.ts'
import styles from './dry-run.module.css'
import { useNamedRecords } from './named-records.ts'

/** Names the records that would be made because a row names them. */
export function MadeAlongLines({ draft }: { draft: ImportOutput }) {
  const t = useTexts(importTexts)
  const label = useLabel()
  const { objects } = useMetadata()
  const inWords = useNamedRecords()
  return draft.dryRun?.madeAlong.map((one) => {
    const object = objects.get(one.object)
    if (!object) return null
    const name = inSentence(label(object.pluralLabel), t.language)
    return (
      <p key={object.id} className={styles.putAway}>
        {t('madeNamed', { name, records: inWords(one) })}
      </p>
    )
  })
}
