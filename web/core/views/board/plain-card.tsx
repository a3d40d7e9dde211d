import { IconClockPause } from '@tabler/icons-react'
import { findField } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { GatePips } from '../../../platform/ui/marks/gate-pips.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { FailedNamed } from '../../fields/cell/failed-sign.tsx'
import { FieldValue } from '../../fields/field-value.tsx'
import { hasFailed } from '../../metadata/column-value.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { TouchRhythm } from '../../records/touch-rhythm.tsx'
import type { BoardCardProps, BoardRules } from '../../web-module.ts'
import styles from './board-card.module.css'
import { cardFields } from './board-question.ts'
import { boardTexts } from './board-texts.ts'

const linesAtMost = 4

interface Props extends BoardCardProps {
  /** Those the view chose, in order; without a choice the first short ones that say something. */
  fields?: readonly string[] | undefined
  rules?: BoardRules | undefined
}

/** A card with its record's name and some of its fields, and how long it has stalled. */
export function PlainCard({ object, record, related, stalledDays, fields, rules, gate, touches }: Props) {
  const t = useTexts(boardTexts)
  const label = useLabel()
  const shown = (fields ?? cardFields(object, undefined))
    .filter((name) => name !== object.titleField)
    .flatMap((name) => findField(object, name) ?? [])
    .filter((field) => (record[field.name] ?? null) !== null || hasFailed(field, record))
  return (
    <>
      <span className={`${styles.cardTitle} strong`}>
        <Name>{record.title}</Name>
      </span>
      {shown.slice(0, fields ? fields.length : linesAtMost).map((field) => (
        <span key={field.id} className={styles.cardLine} title={label(field.label)}>
          {hasFailed(field, record) ? (
            <FailedNamed field={field} record={record} />
          ) : (
            <FieldValue field={field} value={record[field.name]} related={related} />
          )}
        </span>
      ))}
      {(stalledDays !== null || gate || touches) && (
        <span className={styles.cardFoot}>
          {stalledDays !== null && (
            <span className={styles.stalled}>
              <Icon of={IconClockPause} size={13} />
              {t('stalled', {
                days: rules?.isSinceKnown?.(record) === false ? `${stalledDays}+` : stalledDays,
              })}
            </span>
          )}
          <span className={styles.cardMarks}>
            {gate && <GatePips {...gate} />}
            {touches && <TouchRhythm touches={touches} />}
          </span>
        </span>
      )}
    </>
  )
}
