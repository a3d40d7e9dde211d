import { Link } from '@tanstack/react-router'
import type { ReferenceValue } from '../../../../shared/core/fields/reference.ts'
import { idsOf } from '../../../../shared/core/fields/shown/reference.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { RecordMark } from '../../marks/record-mark.tsx'
import { fieldPath } from '../../metadata/field-path.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { useMayEdit } from '../../session/may-edit.ts'
import { useShownTitle } from '../../shown-title.ts'
import { useEditField } from '../edit/edit-field.ts'
import { PeekButton } from '../peek/peek-button.tsx'
import { onRowKeys } from './related-keys.ts'
import styles from './related-lists.module.css'
import { UnlinkButton } from './unlink-button.tsx'

interface Props {
  object: ObjectDefinition
  one: OneRecord
}

/** The records that fields of several name, each field as a list; its row among the details adds to it. */
export function LinkedLists({ object, one }: Props) {
  return liveFields(object)
    .filter((field) => field.type === 'reference' && field.options.many === true)
    .filter((field) => one.record[field.name] != null)
    .map((field) => <LinkedList key={field.id} object={object} one={one} field={field} />)
}

function LinkedList({ object, one, field }: Props & { field: FieldDefinition }) {
  const label = useLabel()
  const shownTitle = useShownTitle()
  const edit = useEditField(object)
  const path = fieldPath(useMetadata(), object, field.name)
  const mayEdit = useMayEdit(object)
  // Values of a reference field are ids, or ids with their object.
  const value = one.record[field.name] as ReferenceValue
  const references = [value].flat()
  const canEdit = path !== null && mayEdit(path, one.record)
  const unlink = (id: string) => {
    const left = references.filter((reference) => idsOf(reference)[0] !== id)
    if (left.length === 0 && field.required === true) return null
    return canEdit ? () => edit(one.record, field, left.length === 0 ? null : left) : null
  }
  return (
    <section className={styles.list} aria-label={label(field.label)}>
      <div className={styles.heading}>
        <h2>{label(field.label)}</h2>
        <span className={styles.count}>{references.length}</span>
      </div>
      <ul onKeyDown={onRowKeys}>
        {idsOf(value).map((id) => {
          const other = one.related[id]
          if (!other || other.restricted) return null
          const title = shownTitle(other) ?? ''
          return (
            <li key={id} className={styles.row} data-related-row>
              <Link to="/records/$object/$id" params={{ object: other.object, id }} className={styles.end}>
                <RecordMark record={other} />
                <span className={styles.name}>
                  <Name>{title}</Name>
                </span>
              </Link>
              <span className={styles.acts}>
                <PeekButton object={other.object} id={id} title={title} isSkipped />
                <UnlinkButton title={title} onUnlink={unlink(id)} />
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
