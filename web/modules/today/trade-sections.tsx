import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Filter } from '../../../shared/core/filters.ts'
import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordQuery, RecordValues, Related } from '../../../shared/core/records.ts'
import type { ViewDefinition } from '../../../shared/core/views.ts'
import { FieldValue } from '../../core/fields/field-value.tsx'
import { useLabel, useMetadata } from '../../core/metadata/metadata.ts'
import { queryRecords } from '../../core/record-requests.ts'
import { useViews } from '../../core/saved-views/views.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Name } from '../../platform/ui/name.tsx'
import { startQuery } from '../start/contract.ts'
import styles from './today.module.css'
import { todayTexts } from './today-texts.ts'

const shown = 5

/** What the trade looks at every day: the beginnings of its views, as far as there is anything in them. */
export function TradeSections({ isMine }: { isMine: boolean }) {
  const { data } = useQuery(startQuery)
  const { objects } = useMetadata()
  const views = useViews()
  return data?.views.map((id) => {
    const view = views.find((one) => one.id === id)
    const object = objects.get(view?.object ?? '')
    return view && object && <TradeSection key={id} view={view} object={object} isMine={isMine} />
  })
}

interface Props {
  view: ViewDefinition
  object: ObjectDefinition
  isMine: boolean
}

function TradeSection({ view, object, isMine }: Props) {
  const t = useTexts(todayTexts)
  const label = useLabel()
  const question = questionOf(view, object, isMine)
  const { data } = useQuery({
    queryKey: ['records', object.name, 'today', view.id, question],
    queryFn: ({ signal }) => queryRecords(object.name, question, signal),
  })
  if (!data || data.records.length === 0) return null
  const all = data.page.count?.value ?? data.records.length
  return (
    <section className={styles.section}>
      <h2>
        {label(view.name)}
        <span className={styles.count}>{all}</span>
      </h2>
      <ul className={styles.rows}>
        {data.records.map((record) => (
          <Row
            key={record.id}
            object={object}
            record={record}
            related={data.related}
            fields={question.fields ?? []}
          />
        ))}
      </ul>
      {all > shown && (
        <Link
          to="/records/$object"
          params={{ object: object.name }}
          search={{ view: view.id }}
          className={styles.all}
        >
          {t('seeAll', { count: all })}
        </Link>
      )}
    </section>
  )
}

interface RowProps {
  object: ObjectDefinition
  record: RecordValues
  related: Related
  fields: readonly string[]
}

/** The name with whose it is, then a choice, a number and the day. */
function Row({ object, record, related, fields }: RowProps) {
  const t = useTexts(todayTexts)
  const of = (...types: string[]) =>
    fields
      .flatMap((name) => findField(object, name) ?? [])
      .find((field) => types.includes(field.type) && field.name !== object.ownerField)
  const value = (field: ReturnType<typeof of>) =>
    field && record[field.name] != null ? (
      <FieldValue field={field} value={record[field.name]} related={related} />
    ) : null
  const whose = of('reference')
  return (
    <li>
      <Link to="/records/$object/$id" params={{ object: object.name, id: record.id }} className={styles.deal}>
        <span className={styles.name}>
          <b>
            <Name>{record.title || t('untitled')}</Name>
          </b>
          <span>{whose ? (related[String(record[whose.name])]?.title ?? '') : ''}</span>
        </span>
        <span className={styles.next}>{value(of('select'))}</span>
        <span className={styles.amount}>{value(of('currency', 'number'))}</span>
        <span className={styles.fact}>{value(of('date', 'dateTime'))}</span>
      </Link>
    </li>
  )
}

/** The view's first records; of one's own alone where records have owners. */
function questionOf(view: ViewDefinition, object: ObjectDefinition, isMine: boolean): RecordQuery {
  const fields = (view.columns ?? []).map(({ field }) => field).filter((name) => findField(object, name))
  const own: Filter[] =
    isMine && object.ownerField ? [{ field: object.ownerField, op: 'eq', value: 'me' }] : []
  return {
    filter: { and: [...(view.filter ? [view.filter] : []), ...own] },
    ...(view.sort && { sort: view.sort }),
    fields,
    expand: fields.filter((name) => findField(object, name)?.type === 'reference'),
    limit: shown,
    count: true,
  }
}
