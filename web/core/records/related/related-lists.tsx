import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import type { Filter } from '../../../../shared/core/filters.ts'
import {
  type FieldDefinition,
  findField,
  liveFields,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { holdsSeveralObjects, isReference } from '../../../../shared/core/references.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { FieldValue } from '../../fields/field-value.tsx'
import { useRecordLayout } from '../../layouts/record-layout.ts'
import { type InverseReference, inverseReferences } from '../../metadata/inverse-references.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import { useShownTitle } from '../../shown-title.ts'
import { useModulePart } from '../../web-module.ts'
import { openCreate } from '../create/create-store.ts'
import { RecordMark } from '../record-mark.tsx'
import { queryRecords } from '../record-requests.ts'
import { recordTexts } from '../record-texts.ts'
import { otherEnd } from './other-end.ts'
import styles from './related-lists.module.css'
import { TieRow } from './tie-row.tsx'

interface Props {
  object: ObjectDefinition
  record: RecordValues
}

/** Records that point at this one, one list for each way of pointing. */
export function RelatedLists({ object, record }: Props) {
  const metadata = useMetadata()
  const { related: order, hidden = [] } = useRecordLayout(object)
  const inverses = inverseReferences(metadata, object)
  const key = ({ object: other, field }: InverseReference) => `${other.name}:${field.name}`
  const shown =
    order.length + hidden.length === 0
      ? inverses
      : order.flatMap((name) => inverses.find((one) => key(one) === name) ?? [])
  return shown.map((inverse) => <RelatedList key={key(inverse)} inverse={inverse} record={record} />)
}

const shownAtOnce = 6
const sideFieldTypes = ['currency', 'number', 'date', 'select'] as const

function RelatedList({ inverse, record }: { inverse: InverseReference; record: RecordValues }) {
  const t = useTexts(recordTexts)
  const shownTitle = useShownTitle()
  const label = useLabel()
  const { object: other, field } = inverse
  const permissions = useObjectAccess()(other.id)
  const many = field.options.many === true
  const end = otherEnd(other, field)
  // As in search: what tells records of one name apart, a stage for deals.
  const [first = ''] = useModulePart('tellings', other.name) ?? []
  const telling = findField(other, first)
  const expand = [end, telling].flatMap((one) => (one && isReference(one) ? [one.name] : []))
  const filter: Filter = many
    ? { field: field.name, op: 'hasAny', value: [record.id] }
    : { field: field.name, op: 'eq', value: record.id }
  const { data } = useQuery({
    queryKey: ['records', other.name, 'related', field.name, record.id],
    queryFn: ({ signal }) =>
      queryRecords(
        other.name,
        {
          filter,
          limit: shownAtOnce,
          count: true,
          sort: [{ field: 'updatedAt', direction: 'desc' }],
          ...(expand.length > 0 && { expand }),
        },
        signal,
      ),
    enabled: permissions.read !== 'none',
  })
  if (permissions.read === 'none') return null
  const target = holdsSeveralObjects(field) ? { object: record.object, id: record.id } : record.id
  const name = label(field.options.inverseLabel ?? other.pluralLabel)
  const count = data?.page.count
  const side = sideField(other)

  return (
    <section className={styles.list}>
      <h2 className={styles.heading}>
        {name}
        {count && count.value > 0 && <span className={styles.count}>{count.value}</span>}
        {permissions.create && (
          <button
            type="button"
            className={styles.add}
            aria-label={t('addRelated', { name: inSentence(label(other.label), t.language) })}
            onClick={() =>
              openCreate({
                object: other.name,
                values: { [field.name]: many ? [target] : target },
                onCreated: () => {},
              })
            }
          >
            <Icon of={IconPlus} size={14} />
          </button>
        )}
      </h2>
      {data?.records.map((one) =>
        end ? (
          <TieRow key={one.id} object={other} tie={one} end={end} related={data.related} />
        ) : (
          <Link
            key={one.id}
            to="/records/$object/$id"
            params={{ object: other.name, id: one.id }}
            className={styles.row}
            preload="intent"
          >
            <RecordMark record={{ id: one.id, object: other.name, title: one.title }} />
            <span className={styles.name}>
              <Name>{shownTitle({ object: other.name, title: one.title }) ?? ''}</Name>
            </span>
            {telling && (
              <span className={styles.telling}>
                <FieldValue field={telling} value={one[telling.name]} related={data.related} />
              </span>
            )}
            {side && side.id !== telling?.id && (
              <span className={styles.side}>
                <FieldValue field={side} value={one[side.name]} related={data.related} />
              </span>
            )}
          </Link>
        ),
      )}
      {data?.records.length === 0 && <p className={styles.none}>{t('noRelated')}</p>}
      {data?.page.next && (
        <Link
          to="/records/$object"
          params={{ object: other.name }}
          search={{ view: 'all', filter }}
          className={styles.all}
        >
          {t('showAll')}
        </Link>
      )}
    </section>
  )
}

/** The one field worth seeing beside a name: an amount before a number, a date, a kind. */
function sideField(object: ObjectDefinition): FieldDefinition | undefined {
  const fields = liveFields(object).filter((field) => field.name !== object.titleField)
  for (const type of sideFieldTypes) {
    const found = fields.find((field) => resultField(field).type === type && field.type !== 'rollUp')
    if (found) return found
  }
  return undefined
}
