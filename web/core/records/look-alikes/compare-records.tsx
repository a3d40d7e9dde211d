import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { FieldValue } from '../../fields/field-value.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { recordQuery } from '../record-query.ts'
import { lookAlikeTexts } from './look-alike-texts.ts'
import styles from './look-alikes.module.css'

interface Props {
  object: ObjectDefinition
  /** The record first, then those that look like it. */
  ids: readonly string[]
  onClose: () => void
}

// More columns than these say nothing any more.
const mostColumns = 4

/** Records that look the same side by side: every field that one of them has, those that differ marked. */
export function CompareRecords({ object, ids, onClose }: Props) {
  const t = useTexts(lookAlikeTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const queries = useQueries({ queries: ids.slice(0, mostColumns).map((id) => recordQuery(object, id)) })
  const records = queries.flatMap(({ data }) => (data ? [data] : []))
  const fields = liveFields(object).filter((field) =>
    records.some(({ record }) => record[field.name] != null),
  )
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('sideBySide')}
      size={Math.min(1100, 260 + 220 * records.length)}
      withCloseButton
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {records.length < queries.length ? (
        <Loading rows={8} />
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <td />
                {records.map(({ record }) => (
                  <th key={record.id} scope="col">
                    <Link
                      to="/records/$object/$id"
                      params={{ object: object.name, id: record.id }}
                      className={styles.link}
                      onClick={onClose}
                    >
                      <Name>{record.title ?? ''}</Name>
                    </Link>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <tr key={field.id} data-differs={differs(field, records) || undefined}>
                  <th scope="row">{label(field.label)}</th>
                  {records.map(({ record, related }) => (
                    <td key={record.id}>
                      <FieldValue field={field} value={record[field.name]} related={related} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Dialog>
  )
}

function differs(field: FieldDefinition, [first, ...others]: readonly OneRecord[]): boolean {
  const value = first?.record[field.name] ?? null
  return others.some(({ record }) => !shownTypeOf(field).equals(record[field.name] ?? null, value))
}
