import { IconArrowDown, IconArrowsSort, IconArrowUp, IconLink, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Sort } from '../../../../shared/core/filters.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordCount, RecordValues } from '../../../../shared/core/records.ts'
import { unlessLooking } from '../../../platform/api/only-looking.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { numberFormat } from '../../../platform/i18n/intl.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { MenuOf } from '../../../platform/ui/menu/menu-of.tsx'
import { fieldPath } from '../../metadata/field-path.ts'
import type { InverseReference } from '../../metadata/inverse-references.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { useSystemFieldLabel } from '../../metadata/system-fields.ts'
import { useMayEdit } from '../../session/may-edit.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import { openCreate } from '../create/create-store.ts'
import { recordTexts } from '../record-texts.ts'
import { LinkExisting } from './link-existing.tsx'
import { otherEnd } from './other-end.ts'
import styles from './related-lists.module.css'
import { RelatedSum } from './related-sum.tsx'
import { relationOf } from './relation.ts'

interface Props {
  inverse: InverseReference
  record: RecordValues
  /** null until it is known. */
  count: RecordCount | null
  side: FieldDefinition | undefined
  sort: Sort
  onSort: (sort: Sort) => void
}

/** Above a related list: what it is, how many, how much; sort, link one that is there, make a new one. */
export function RelatedHead({ inverse, record, count, side, sort, onSort }: Props) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const { object: other, field } = inverse
  const permissions = useObjectAccess()(other.id)
  const path = fieldPath(useMetadata(), other, field.name)
  const mayEdit = useMayEdit(other)
  const [isLinking, setLinking] = useState(false)
  const name = inSentence(label(other.label), t.language)
  const isTie = otherEnd(other, field) !== undefined
  const mayLink = isTie ? permissions.create : path !== null && mayEdit(path, null)
  const number = numberFormat(t.language, {})
  const add = () =>
    openCreate({
      object: other.name,
      values: { [field.name]: relationOf(inverse, record).linked },
      onCreated: () => {},
    })
  return (
    <div className={styles.heading}>
      <h2>{label(field.options.inverseLabel ?? other.pluralLabel)}</h2>
      {count && count.value > 0 && (
        <span className={styles.count}>
          {number.format(count.value)}
          {!count.exact && '+'}
        </span>
      )}
      {side && count?.exact && count.value > 1 && (
        <RelatedSum inverse={inverse} record={record} field={side} />
      )}
      <span className={styles.tools}>
        {count && count.value > 1 && <SortMenu inverse={inverse} side={side} sort={sort} onSort={onSort} />}
        {mayLink && record.deletedAt === null && (
          <LinkExisting
            inverse={inverse}
            record={record}
            isOpen={isLinking}
            onOpen={setLinking}
            target={
              <button
                type="button"
                className={styles.tool}
                aria-label={t('linkRelated', { name })}
                title={t('linkRelated', { name })}
                aria-expanded={isLinking}
                onClick={unlessLooking(() => setLinking(!isLinking))}
              >
                <Icon of={IconLink} size={14} />
              </button>
            }
          />
        )}
        {permissions.create && record.deletedAt === null && (
          <button
            type="button"
            className={styles.tool}
            aria-label={t('addRelated', { name })}
            title={t('addRelated', { name })}
            onClick={add}
          >
            <Icon of={IconPlus} size={14} />
          </button>
        )}
      </span>
    </div>
  )
}

type SortMenuProps = Pick<Props, 'inverse' | 'side' | 'sort' | 'onSort'>

function SortMenu({ inverse: { object }, side, sort, onSort }: SortMenuProps) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const systemLabel = useSystemFieldLabel()
  const title = object.fields.find((field) => field.name === object.titleField)
  const choices = [
    { field: 'updatedAt', text: systemLabel('updatedAt'), first: 'desc' as const },
    { field: 'createdAt', text: systemLabel('createdAt'), first: 'desc' as const },
    ...(title ? [{ field: title.name, text: label(title.label), first: 'asc' as const }] : []),
    ...(side ? [{ field: side.name, text: label(side.label), first: 'desc' as const }] : []),
  ]
  const turned = sort.direction === 'asc' ? 'desc' : 'asc'
  return (
    <MenuOf
      label={t('sortRelated')}
      width={200}
      target={
        <button type="button" className={styles.tool} aria-label={t('sortRelated')} title={t('sortRelated')}>
          <Icon of={IconArrowsSort} size={14} />
        </button>
      }
      groups={[
        {
          entries: choices.map(({ field, text, first }) => ({
            id: field,
            text,
            isChosen: sort.field === field,
            way: sort.direction === 'asc' ? IconArrowUp : IconArrowDown,
            act: () => onSort({ field, direction: sort.field === field ? turned : first }),
          })),
        },
      ]}
    />
  )
}
