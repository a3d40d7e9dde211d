import { findField } from '../../../../shared/core/metadata.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { importTexts } from '../import-texts.ts'
import type { ImportOutput } from '../import-types.ts'
import { countsAt } from '../totals.ts'
import styles from './dry-run.module.css'
import { useNamedRecords } from './named-records.ts'

/** Says which of the records a workspace began with would make way for those that rows name. */
export function PutAwayLine({ draft }: { draft: ImportOutput }) {
  const t = useTexts(importTexts)
  const label = useLabel()
  const { objects } = useMetadata()
  const inWords = useNamedRecords()
  const counts = draft.dryRun?.progress.counts ?? []
  const found = draft.plan.parts.flatMap((part, at) => {
    const object = objects.get(part.object)
    // Where no row has one made, none makes way.
    if (!object || countsAt(counts, at).linked === 0) return []
    return part.columns.flatMap(({ target }) => {
      if (target.kind !== 'link' || !target.createMissing || !target.makeWay) return []
      const field = findField(object, target.field)
      return (field && objects.get(targetNames(field)[0] ?? '')) ?? []
    })
  })
  if (draft.dryRun?.status === 'done') {
    return draft.dryRun.putAway.flatMap((one) => {
      const object = objects.get(one.object)
      if (!object) return []
      const name = inSentence(label(object.pluralLabel), t.language)
      return (
        <p key={object.id} className={styles.putAway}>
          {t('putAwayNamed', { name, records: inWords(one) })}
        </p>
      )
    })
  }
  return [...new Set(found)].map((object) => (
    <p key={object.id} className={styles.putAway}>
      {t('putAway', { name: inSentence(label(object.pluralLabel), t.language) })}
    </p>
  ))
}
