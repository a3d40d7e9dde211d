import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReferenceValue } from '../../../../shared/core/fields/reference.ts'
import { idsOf } from '../../../../shared/core/fields/shown/reference.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { FieldValue } from '../../fields/field-value.tsx'
import { RecordMark } from '../../marks/record-mark.tsx'
import { useLabel, useObject } from '../../metadata/metadata.ts'
import { useShownTitle } from '../../shown-title.ts'
import { PeekButton } from '../peek/peek-button.tsx'
import { recordQuery } from '../record-query.ts'
import styles from './related-lists.module.css'

interface Props {
  object: ObjectDefinition
  one: OneRecord
}

/** The records this one belongs to, each with what one needs of it: how to reach it, what it is. */
export function ReferencedRecords({ object, one }: Props) {
  const pointers = liveFields(object).filter(
    (field) => field.type === 'reference' && field.options.many !== true && targetNames(field).length === 1,
  )
  return pointers.map((field) => {
    const value = one.record[field.name] as ReferenceValue | null | undefined
    const [id] = value == null ? [] : idsOf(value)
    const target = id === undefined ? undefined : one.related[id]
    if (!target || target.restricted) return null
    return <ReferencedRecord key={field.id} field={field} objectName={target.object} id={target.id} />
  })
}

const tellingTypes = new Set(['email', 'phone', 'url', 'address', 'select', 'text'])
const mostFacts = 5

function ReferencedRecord({
  field,
  objectName,
  id,
}: {
  field: FieldDefinition
  objectName: string
  id: string
}) {
  const object = useObject(objectName)
  return object && object.hidden !== true ? <Card field={field} object={object} id={id} /> : null
}

function Card({ field, object, id }: { field: FieldDefinition; object: ObjectDefinition; id: string }) {
  const label = useLabel()
  const shownTitle = useShownTitle()
  const { data } = useQuery(recordQuery(object, id))
  if (!data) return null
  const { record, related } = data
  const title = shownTitle({ object: object.name, title: record.title }) ?? ''
  const facts = liveFields(object).filter(
    (fact) => tellingTypes.has(fact.type) && fact.name !== object.titleField && record[fact.name] != null,
  )
  return (
    <section className={styles.list}>
      <h2 className={styles.heading}>{label(field.label)}</h2>
      <div className={styles.row} data-peekable>
        <Link to="/records/$object/$id" params={{ object: object.name, id }} className={styles.end}>
          <RecordMark record={{ id, object: object.name, title: record.title }} />
          <span className={styles.name}>
            <Name>{title}</Name>
          </span>
        </Link>
        <span className={styles.acts}>
          <PeekButton object={object.name} id={id} title={title} />
        </span>
      </div>
      <dl>
        {facts.slice(0, mostFacts).map((fact) => (
          <div key={fact.id} className={styles.fact}>
            <dt>{label(fact.label)}</dt>
            <dd>
              <FieldValue field={fact} value={record[fact.name]} related={related} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
