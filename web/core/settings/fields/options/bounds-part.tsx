import { addDays } from '../../../../../shared/platform/dates.ts'
import { localDate, startOfDay } from '../../../../../shared/platform/time-zones.ts'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { DayField } from '../../../fields/input/day-field.tsx'
import { useSession } from '../../../session/session.ts'
import { NumberField } from '../../number-field.tsx'
import { objectTexts } from '../../objects/object-texts.ts'
import form from '../../settings-form.module.css'
import type { OptionPartProps } from './option-part.ts'

/** The smallest and the largest number a field takes. */
export function BoundsPart({ draft, onChange, problem }: OptionPartProps) {
  const t = useTexts(objectTexts)
  const { min, max } = draft.options
  return (
    <div className={form.pair}>
      <NumberField
        label={t('smallest')}
        value={numeric(min)}
        onChange={(next) => onChange({ min: next })}
        placeholder={t('noLimit')}
        problem={problem('min')}
      />
      <NumberField
        label={t('largest')}
        value={numeric(max)}
        onChange={(next) => onChange({ max: next })}
        placeholder={t('noLimit')}
        problem={problem('max')}
      />
    </div>
  )
}

/** The first and the last day a field takes. */
export function DateBoundsPart({ draft, onChange, problem }: OptionPartProps) {
  const t = useTexts(objectTexts)
  const { timeZone } = useSession().settings
  const isMoment = draft.type === 'dateTime'
  const shown = (bound: number | string | undefined) =>
    bound === undefined ? null : isMoment ? localDate(String(bound), timeZone) : String(bound)
  const stored = (day: string | null, daysLater: number) => {
    if (day === null || !isMoment) return day ?? undefined
    const start = startOfDay(addDays(day, daysLater), timeZone)
    return daysLater === 0 ? start : new Date(Date.parse(start) - 1).toISOString()
  }
  return (
    <div className={form.pair}>
      <DayField
        label={t('earliest')}
        placeholder={t('noLimit')}
        value={shown(draft.options.min)}
        problem={problem('min')}
        onChange={(day) => onChange({ min: stored(day, 0) })}
      />
      <DayField
        label={t('latest')}
        placeholder={t('noLimit')}
        value={shown(draft.options.max)}
        problem={problem('max')}
        onChange={(day) => onChange({ max: stored(day, 1) })}
      />
    </div>
  )
}

function numeric(bound: number | string | undefined): number | undefined {
  return bound === undefined ? undefined : Number(bound)
}
