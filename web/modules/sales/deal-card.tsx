import { IconCircleDashed, IconClockPause } from '@tabler/icons-react'
import { type FieldDefinition, findField } from '../../../shared/core/metadata.ts'
import type { RelatedRecord } from '../../../shared/core/records.ts'
import { FieldValue } from '../../core/fields/field-value.tsx'
import { DaysLate, useDaysTo } from '../../core/records/days-until.tsx'
import { TouchRhythm } from '../../core/records/touch-rhythm.tsx'
import type { BoardCardProps } from '../../core/web-module.ts'
import { useLanguage } from '../../platform/i18n/language.ts'
import { shortName } from '../../platform/i18n/short-name.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { shortDate } from '../../platform/i18n/time-words.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { PersonMark } from '../../platform/ui/mark.tsx'
import { GatePips } from '../../platform/ui/marks/gate-pips.tsx'
import { Name } from '../../platform/ui/name.tsx'
import styles from './deal-card.module.css'
import { dealDue } from './deal-head.tsx'
import { salesTexts } from './sales-texts.ts'
import { isSinceKnown } from './stage-time.ts'

/** A deal on the board: whose, what, how much, and what happens next. */
export function DealCard({ object, record, related, stalledDays, gate, touches }: BoardCardProps) {
  const company = target(related, record.company)
  const owner = target(related, record.owner)
  const amount = findField(object, 'amount')
  const name = company?.title ? shortName(record.title, company.title) : null
  const isOpen = !dealDue.isOver(record)
  // A line of nothing but a dash, card after card, would say less than its absence.
  const hasMoneyOrDay = record.amount != null || typeof record.closeDate === 'string' || gate !== null
  return (
    <>
      <span className={styles.line}>
        <span className={`${styles.company} strong`}>
          <Name>{company?.title ?? record.title}</Name>
        </span>
        {owner?.title && <PersonMark id={owner.id} name={owner.title} />}
      </span>
      {name !== null && (
        <span className={styles.deal}>
          <Name>{name}</Name>
        </span>
      )}
      {hasMoneyOrDay && (
        <span className={styles.line}>
          {amount && <Amount field={amount} record={record} related={related} />}
          <span className={styles.date}>
            {typeof record.closeDate === 'string' && <CloseDate day={record.closeDate} isOpen={isOpen} />}
          </span>
          {gate && <GatePips {...gate} />}
        </span>
      )}
      <Foot
        nextStep={record.nextStep}
        stalledDays={stalledDays}
        isSinceKnown={isSinceKnown(record)}
        isOpen={isOpen}
        touches={touches}
      />
    </>
  )
}

function Amount({
  field,
  record,
  related,
}: Pick<BoardCardProps, 'record' | 'related'> & { field: FieldDefinition }) {
  if (record.amount == null) return null
  return (
    <span className={styles.amount}>
      <FieldValue field={field} value={record.amount} related={related} />
    </span>
  )
}

/** When it closes, or how late it is. */
function CloseDate({ day, isOpen }: { day: string; isOpen: boolean }) {
  const language = useLanguage()
  const isLate = useDaysTo()(day) < 0
  const date = shortDate(day, new Date(), language)
  if (!isOpen || !isLate) return date
  return (
    <span title={date}>
      <DaysLate day={day} />
    </span>
  )
}

interface NextProps extends Pick<BoardCardProps, 'stalledDays'> {
  nextStep: unknown
  isSinceKnown: boolean
  isOpen: boolean
}

/** What comes next, and beside it the weeks in which somebody wrote something down. */
function Foot({ touches, ...next }: NextProps & Pick<BoardCardProps, 'touches'>) {
  if (!next.isOpen && typeof next.nextStep !== 'string' && !touches) return null
  return (
    <span className={styles.foot}>
      <Next {...next} />
      <span className={styles.rhythm}>
        <TouchRhythm touches={touches} />
      </span>
    </span>
  )
}

function Next({ nextStep, stalledDays, isSinceKnown: isKnown, isOpen }: NextProps) {
  const t = useTexts(salesTexts)
  if (stalledDays !== null) {
    return (
      <span className={`${styles.next} ${styles.stalled}`}>
        <Icon of={IconClockPause} size={13} />
        {t(isKnown ? 'stalled' : 'stalledAtLeast', { days: stalledDays })}
      </span>
    )
  }
  if (typeof nextStep === 'string') return <span className={styles.step}>{nextStep}</span>
  if (!isOpen) return null
  return (
    <span className={styles.next}>
      <Icon of={IconCircleDashed} size={13} />
      {t('noNextStep')}
    </span>
  )
}

function target(related: Record<string, RelatedRecord>, id: unknown): RelatedRecord | undefined {
  return typeof id === 'string' ? related[id] : undefined
}
