import { Checkbox } from '@mantine/core'
import { traitsOf } from '../../../../shared/core/fields/traits.ts'
import { liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel, useObject } from '../../metadata/metadata.ts'
import { importTexts } from '../import-texts.ts'
import { Choice } from '../mapping/choice.tsx'
import { adjustColumn } from '../mapping/plan-changes.ts'
import styles from './column-detail.module.css'
import type { DetailProps } from './column-detail.tsx'

/** How a related record is found by the texts of a column, and whether missing ones are made. */
export function LinkWay({ facts, onChange }: DetailProps) {
  const t = useTexts(importTexts)
  const label = useLabel()
  const { target, field, part, at } = facts
  const related = useObject(field ? (targetNames(field)[0] ?? '') : '')
  if (target.kind !== 'link' || !related) return null
  const name = inSentence(label(related.pluralLabel), t.language)
  const change = (next: Partial<typeof target>) =>
    onChange(adjustColumn(part, at, { target: { ...target, ...next }, values: {} }))
  return (
    <div className={styles.line}>
      <span className={styles.name}>{t('foundBy', { name })}</span>
      <span className={styles.words}>
        <Choice
          label={t('foundBy', { name })}
          options={keysOf(related).map((key) => ({ value: key.name, text: label(key.label) }))}
          value={target.by ?? related.titleField}
          onPick={(by) => change({ by, createMissing: false })}
        />
        {facts.makesMissing && (
          <Checkbox
            label={t('createMissing', { name })}
            checked={target.createMissing === true}
            onChange={({ currentTarget }) =>
              change({
                createMissing: currentTarget.checked,
                makeWay: currentTarget.checked && target.makeWay,
              })
            }
          />
        )}
        {facts.makesWay && target.createMissing === true && (
          <Checkbox
            label={t('makeWay', { name })}
            checked={target.makeWay === true}
            onChange={({ currentTarget }) => change({ makeWay: currentTarget.checked })}
          />
        )}
      </span>
    </div>
  )
}

/** Fields whose text tells one record from another. */
function keysOf(object: ObjectDefinition) {
  return liveFields(object).filter(
    (field) =>
      field.name === object.titleField || field.unique === true || traitsOf(field).identifies === true,
  )
}
