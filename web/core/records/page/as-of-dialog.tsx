import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDate } from '../../../../shared/core/fields/formats.ts'
import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import type { RecordAsOf } from '../../../../shared/core/history.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { addDays } from '../../../../shared/platform/dates.ts'
import { localDate, startOfDay } from '../../../../shared/platform/time-zones.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { request } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Drawer } from '../../../platform/ui/drawer.tsx'
import { Calendar } from '../../../platform/ui/forms/calendar.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { FieldValue } from '../../fields/field-value.tsx'
import { useValueContext } from '../../fields/value-context.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { operationsTexts } from '../../operations/operations-texts.ts'
import { useTimeZone } from '../../session/session.ts'
import styles from './as-of-dialog.module.css'

interface Props {
  object: ObjectDefinition
  record: RecordValues
  onClose: () => void
}

/** A record as it was at the end of a chosen day, with what is different now marked. */
export function AsOfDialog({ object, record, onClose }: Props) {
  const t = useTexts(operationsTexts)
  const timeZone = useTimeZone()
  const { weekStartsOn = 1 } = useValueContext()
  const today = localDate(new Date(), timeZone)
  const [day, setDay] = useState(addDays(today, -1))
  return (
    <Drawer onClose={onClose} title={t('asOfDay', { day: formatDate(day, t.language) })} size={720}>
      <div className={styles.body}>
        <Calendar key={day} value={day} today={today} weekStartsOn={weekStartsOn} onPick={setDay} />
        <PastFacts object={object} record={record} day={day} />
      </div>
    </Drawer>
  )
}

interface FactsProps {
  object: ObjectDefinition
  record: RecordValues
  day: string
}

function PastFacts({ object, record, day }: FactsProps) {
  const t = useTexts(operationsTexts)
  const label = useLabel()
  const sentence = useErrorSentence()
  const timeZone = useTimeZone()
  const at = startOfDay(addDays(day, 1), timeZone)
  const { data, error, isPending } = useQuery({
    queryKey: ['records', object.name, 'events', record.id, 'as-of', at],
    queryFn: ({ signal }) =>
      request<RecordAsOf>(`/records/${object.name}/${record.id}/as-of`, { query: { at }, signal }),
    placeholderData: keepPreviousData,
    retry: false,
  })
  if (error) return <p className={styles.none}>{sentence(error)}</p>
  if (isPending) return <Loading rows={6} />
  const isDifferent = (field: FieldDefinition) =>
    !shownTypeOf(field).equals(data.record[field.name] ?? null, record[field.name] ?? null)
  const shown = liveFields(object).filter(
    (field) => field.name in data.record && !data.unknown.includes(field.name),
  )
  const unknown = liveFields(object).filter((field) => data.unknown.includes(field.name))
  const listed = (names: string[]) => new Intl.ListFormat(t.language).format(names)
  const different = shown.filter(isDifferent)
  return (
    <div className={styles.facts}>
      <p className={styles.different}>
        {different.length === 0
          ? t('sameToday')
          : t('differentToday', { fields: listed(different.map((field) => label(field.label))) })}
      </p>
      <dl>
        {shown.map((field) => (
          <div key={field.id} className={styles.fact} data-different={isDifferent(field) || undefined}>
            <dt>{label(field.label)}</dt>
            <dd>
              <FieldValue field={field} value={data.record[field.name]} related={data.related} />
            </dd>
          </div>
        ))}
      </dl>
      {unknown.length > 0 && (
        <p className={styles.none}>
          {t('asOfUnknown', { fields: listed(unknown.map((field) => label(field.label))) })}
        </p>
      )}
    </div>
  )
}
