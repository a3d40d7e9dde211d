import { useState } from 'react'
import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import { isKnownByName } from '../../../../shared/core/imports/known-by-name.ts'
import { findField } from '../../../../shared/core/metadata.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel, useObject } from '../../metadata/metadata.ts'
import { importTexts } from '../import-texts.ts'
import type { PlanPart } from '../import-types.ts'
import { Choice } from './choice.tsx'
import styles from './match.module.css'

interface Props {
  part: PlanPart
  onChange: (part: PlanPart) => void
}

const noKey = '-'
const keyKinds = new Set(['text', 'number'])

/** By which field a row is recognised as a record that is there, and what happens then. */
export function KeyChoice({ part, onChange }: Props) {
  const t = useTexts(importTexts)
  const label = useLabel()
  const object = useObject(part.object)
  if (!object) return null
  const name = inSentence(label(object.pluralLabel), t.language)
  const fields = part.columns.flatMap(({ target }) => {
    const field = target.kind === 'field' ? findField(object, target.path) : undefined
    return field && (keyKinds.has(shownTypeOf(field).kind(field)) || field.name === object.titleField)
      ? [field]
      : []
  })
  const keys = fields.map((field) => ({ value: field.name, text: label(field.label), also: field.name }))
  const actions = [
    { value: 'upsert', text: t('actionUpsert') },
    { value: 'create', text: t('actionCreate', { name }) },
    { value: 'update', text: t('actionUpdate', { name }) },
  ]

  return (
    <p className={styles.sentence}>
      {t.rich('recognisedBy', {
        field: (
          <Choice
            look="text"
            label={t('matchKey')}
            options={[...keys, { value: noKey, text: t('everyRowNew') }]}
            value={part.key ?? noKey}
            onPick={(key) => onChange(withKey(part, key === noKey ? null : key))}
          />
        ),
      })}
      {part.key !== null && (
        <Choice
          look="text"
          label={t('whatHappens')}
          options={actions}
          value={part.action}
          // The values of the options above.
          onPick={(action) => onChange({ ...part, action: action as PlanPart['action'] })}
        />
      )}
      <RareChoices key={part.table} part={part} onChange={onChange} />
    </p>
  )
}

/** What most people leave as it is: folded away where there is little room. */
function RareChoices({ part, onChange }: Props) {
  const t = useTexts(importTexts)
  const object = useObject(part.object)
  const [isOpen, setIsOpen] = useState(false)
  const choices = [
    { value: 'leaveOut', text: t('unreadableLeaveOut') },
    { value: 'blank', text: t('unreadableBlank') },
  ]
  return (
    <>
      {!isOpen && (
        <button type="button" className={styles.moreChoices} onClick={() => setIsOpen(true)}>
          {t('moreChoices')}
        </button>
      )}
      <span className={styles.rareChoices} data-open={isOpen || undefined}>
        <Choice
          look="text"
          label={t('unreadable')}
          options={choices}
          value={part.unreadable ?? 'leaveOut'}
          onPick={(choice) => onChange({ ...part, unreadable: choice === 'blank' ? 'blank' : 'leaveOut' })}
        />
        {object && isKnownByName(object) && part.action !== 'update' && (
          <TwinChoice part={part} onChange={onChange} />
        )}
      </span>
    </>
  )
}

/** What becomes of rows that look like a record although no key matched. */
function TwinChoice({ part, onChange }: Props) {
  const t = useTexts(importTexts)
  const choices = [
    { value: 'create', text: t('twinsCreate') },
    { value: 'leaveOut', text: t('twinsLeaveOut') },
    { value: 'update', text: t('twinsUpdate') },
  ]
  return (
    <Choice
      look="text"
      label={t('twins')}
      options={choices}
      value={part.maybeTwice ?? 'create'}
      // The values of the options above.
      onPick={(choice) => onChange({ ...part, maybeTwice: choice as NonNullable<PlanPart['maybeTwice']> })}
    />
  )
}

function withKey(part: PlanPart, key: string | null): PlanPart {
  if (key === null) return { ...part, key, action: 'create' }
  return { ...part, key, action: part.key === null ? 'upsert' : part.action }
}
