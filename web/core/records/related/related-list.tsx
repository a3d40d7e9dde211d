import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Sort } from '../../../../shared/core/filters.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { LayoutList } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import type { InverseReference } from '../../metadata/inverse-references.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { queryRecords } from '../../record-requests.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import { recordPageTexts } from '../page/record-page-texts.ts'
import { recordTexts } from '../record-texts.ts'
import { RelatedHead } from './related-head.tsx'
import { onRowKeys } from './related-keys.ts'
import styles from './related-lists.module.css'
import { RelatedRow } from './related-row.tsx'
import { relationOf } from './relation.ts'
import { useShownFields } from './shown-fields.ts'
import { TieRow } from './tie-row.tsx'
import { useUnlink } from './unlink.ts'

const shownAtOnce = 6
const lastChanged: Sort = { field: 'updatedAt', direction: 'desc' }

interface Props {
  inverse: InverseReference
  /** The record that is pointed at. */
  record: RecordValues
  /** What is shown of each, where somebody arranged that. */
  shown: LayoutList | undefined
}

/** Records that point at one by one of their fields: made, linked, unlinked, sorted and written here. */
export function RelatedList({ inverse, record, shown }: Props) {
  const t = useTexts(recordTexts)
  const page = useTexts(recordPageTexts)
  const label = useLabel()
  const { object: other, field } = inverse
  const permissions = useObjectAccess()(other.id)
  const [sort, setSort] = useState(lastChanged)
  const relation = relationOf(inverse, record)
  const { end, telling, side, expand } = useShownFields(inverse, shown)
  const { data } = useQuery({
    queryKey: ['records', other.name, 'related', field.name, record.id, sort, expand],
    queryFn: ({ signal }) =>
      queryRecords(
        other.name,
        {
          filter: relation.filter,
          limit: shownAtOnce,
          count: true,
          sort: [sort],
          ...(expand.length > 0 && { expand }),
        },
        signal,
      ),
    placeholderData: (before) => before,
    enabled: permissions.read !== 'none',
  })
  const unlink = useUnlink(inverse, record)
  if (permissions.read === 'none') return null
  return (
    <section className={styles.list} aria-label={label(field.options.inverseLabel ?? other.pluralLabel)}>
      <RelatedHead
        inverse={inverse}
        record={record}
        count={data?.page.count ?? null}
        side={side}
        sort={sort}
        onSort={setSort}
      />
      <ul onKeyDown={onRowKeys}>
        {data?.records.map((one) => {
          const row = { object: other, row: one, related: data.related, onUnlink: unlink(one) }
          return end ? (
            <TieRow key={one.id} {...row} end={end} />
          ) : (
            <RelatedRow key={one.id} {...row} of={record.title} telling={telling} side={side} />
          )
        })}
      </ul>
      {data?.records.length === 0 && (
        <Empty isPart title={permissions.read === 'all' ? t('noRelated') : page('noneToSee')} />
      )}
      {data?.page.next && (
        <Link
          to="/records/$object"
          params={{ object: other.name }}
          search={{ view: 'all', filter: relation.filter }}
          className={styles.all}
        >
          {t('showAll')}
        </Link>
      )}
    </section>
  )
}
