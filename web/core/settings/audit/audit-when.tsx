import { Button } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDate } from '../../../../shared/core/fields/formats.ts'
import { addDays, type IsoDate } from '../../../../shared/platform/dates.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import choice from '../../../platform/ui/forms/row-choice.module.css'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Pop } from '../../../platform/ui/pop.tsx'
import { DayField } from '../../fields/input/day-field.tsx'
import { useTimeZone } from '../../session/session.ts'
import styles from './audit.module.css'
import type { AuditSearch } from './audit-search.ts'
import { auditTexts } from './audit-texts.ts'

interface Props {
  search: AuditSearch
  onChange: (span: { from: IsoDate | undefined; to: IsoDate | undefined }) => void
}

/** From which day to which: some days back with one click, or any two days. */
export function AuditWhen({ search: { from, to }, onChange }: Props) {
  const t = useTexts(auditTexts)
  const [isOpen, setOpen] = useState(false)
  const today = localDate(new Date(), useTimeZone())
  const back = (days: number) => () => {
    onChange({ from: addDays(today, -days), to: undefined })
    setOpen(false)
  }
  return (
    <Pop
      padded
      opened={isOpen}
      onClose={() => setOpen(false)}
      target={
        <button
          type="button"
          className={choice.button}
          data-look="chip"
          data-set={from || to ? true : undefined}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={choice.text}>
            <Span from={from} to={to} />
          </span>
          <Icon of={IconChevronDown} size={12} className={choice.sign} />
        </button>
      }
    >
      <div className={styles.when}>
        <div className={styles.spans}>
          <Button size="xs" onClick={back(0)}>
            {t('today')}
          </Button>
          {[7, 30, 90].map((days) => (
            <Button key={days} size="xs" onClick={back(days)}>
              {t('lastDays', { days })}
            </Button>
          ))}
        </div>
        <DayField
          label={t('from')}
          value={from ?? null}
          onChange={(day) => onChange({ from: day ?? undefined, to })}
        />
        <DayField
          label={t('to')}
          value={to ?? null}
          onChange={(day) => onChange({ from, to: day ?? undefined })}
        />
      </div>
    </Pop>
  )
}

function Span({ from, to }: { from: IsoDate | undefined; to: IsoDate | undefined }) {
  const t = useTexts(auditTexts)
  const shown = (day: IsoDate) => formatDate(day, t.language)
  if (from && to) return t('between', { from: shown(from), to: shown(to) })
  if (from) return t('since', { day: shown(from) })
  return to ? t('until', { day: shown(to) }) : t('anyTime')
}
