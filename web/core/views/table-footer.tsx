import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { resultField } from '../../../shared/core/fields/result-field.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { type RecordCount, recordLimits } from '../../../shared/core/records.ts'
import { numberFormat } from '../../platform/i18n/intl.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useIsPhone } from '../../platform/ui/row-height.ts'
import { FieldValue } from '../fields/field-value.tsx'
import { useValueContext } from '../fields/value-context.ts'
import { useCounted } from '../metadata/counting/use-counted.ts'
import { usePathLabel } from '../metadata/field-path.ts'
import { aggregateRecords } from '../record-requests.ts'
import type { ListQuestion } from '../records/record-list.ts'
import { amountColumn, type Column } from './columns/column.ts'
import styles from './list-page.module.css'
import { type ShownRange, useRangeWords } from './table/shown-range.ts'
import { viewTexts } from './view-texts.ts'

interface Props {
  object: ObjectDefinition
  columns: Column[]
  question: ListQuestion
  count: RecordCount | null
  /** null where rows have no places to count. */
  range: ShownRange | null
  /** Which of them are on the screen is only known about. */
  isAbout: boolean
  /** What is to be said of the list besides. */
  children?: ReactNode
}

/** How many records there are, on a phone what their first sum is, and which of them are on the screen. */
export function TableFooter({ object, columns, question, count, range, isAbout, children }: Props) {
  const t = useTexts(viewTexts)
  const counted = useCounted()
  const isPhone = useIsPhone()
  if (!count || count.value === 0) return null
  const number = numberFormat(t.language, {}).format(count.value)
  const records = (
    <>
      <b>{number}</b>
      {counted(object, count.value).slice(number.length)}
    </>
  )
  return (
    <footer className={styles.foot}>
      <span>{count.exact ? records : t.rich('countAbout', { counted: records })}</span>
      {count.exact && isPhone && <Sum object={object} columns={columns} question={question} />}
      <span className={styles.space}>{children}</span>
      {range && <Range of={range} count={count} isAbout={isAbout} />}
    </footer>
  )
}

function Range({ of, count, isAbout }: { of: ShownRange; count: RecordCount; isAbout: boolean }) {
  const t = useTexts(viewTexts)
  const places = useRangeWords(of)
  if (places === '') return null
  const written = numberFormat(t.language, {})
  const range = places.replaceAll(/\d+/g, (place) => written.format(Number(place)))
  return (
    <span>
      {t(isAbout ? 'rangeAbout' : 'rangeOf', {
        range,
        count:
          count.exact || isAbout
            ? written.format(count.value)
            : `${written.format(recordLimits.exactCount)}+`,
      })}
    </span>
  )
}

// Only exact counts are small enough for a sum to be worth its while.
function Sum({ object, columns, question }: Pick<Props, 'object' | 'columns' | 'question'>) {
  const pathLabel = usePathLabel()
  const context = useValueContext()
  const column = amountColumn(columns)
  const { data } = useQuery({
    queryKey: [
      'records',
      object.name,
      'sums',
      'foot',
      { field: column?.path },
      question.filter,
      question.search,
    ],
    queryFn: ({ signal }) =>
      aggregateRecords(
        object.name,
        {
          measures: [{ function: 'sum', field: column?.path ?? '', as: 'sum' }],
          ...(question.filter && { filter: question.filter }),
          ...(question.search && { search: question.search }),
        },
        signal,
      ),
    enabled: column !== undefined,
    placeholderData: keepPreviousData,
  })
  const sum = data?.groups[0]?.measures.sum
  if (!column || sum === null || sum === undefined) return null
  const field = resultField(column.field)
  const value = field.type === 'currency' ? { amount: String(sum), currency: context.currency } : Number(sum)
  return (
    <span>
      {pathLabel(column)}{' '}
      <b>
        <FieldValue field={field} value={value} related={{}} />
      </b>
    </span>
  )
}
