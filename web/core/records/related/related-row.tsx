import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { unlessLooking } from '../../../platform/api/only-looking.ts'
import { shortName } from '../../../platform/i18n/short-name.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { FailedSign } from '../../fields/cell/failed-sign.tsx'
import { FieldValue } from '../../fields/field-value.tsx'
import { RecordMark } from '../../marks/record-mark.tsx'
import { hasFailed } from '../../metadata/column-value.ts'
import { fieldPath } from '../../metadata/field-path.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { useMayEdit } from '../../session/may-edit.ts'
import { useShownTitle } from '../../shown-title.ts'
import { PlaceEditor } from '../edit/place-editor.tsx'
import { PeekButton } from '../peek/peek-button.tsx'
import { recordTexts } from '../record-texts.ts'
import styles from './related-lists.module.css'
import { UnlinkButton } from './unlink-button.tsx'

interface Props {
  object: ObjectDefinition
  row: RecordValues
  /** What the record whose list it is is called: names begin with it often, and it is read above. */
  of: string
  related: Related
  telling: FieldDefinition | undefined
  side: FieldDefinition | undefined
  /** null: it cannot be unlinked. */
  onUnlink: (() => void) | null
}

/** A record of a related list: its name, what tells it apart and its amount, both written where they stand. */
export function RelatedRow({ object, row, of, related, telling, side, onUnlink }: Props) {
  const shownTitle = useShownTitle()
  const title = shownTitle({ object: object.name, title: row.title }) ?? ''
  const one = { record: row, related }
  return (
    <li className={styles.row} data-related-row>
      <Link
        to="/records/$object/$id"
        params={{ object: object.name, id: row.id }}
        className={styles.end}
        preload="intent"
      >
        <RecordMark record={{ id: row.id, object: object.name, title: row.title }} />
        <span className={styles.name} title={title}>
          <Name>{shortName(title, of) ?? title}</Name>
        </span>
      </Link>
      {telling && <Cell object={object} one={one} field={telling} className={styles.telling} />}
      {side && <Cell object={object} one={one} field={side} className={styles.side} />}
      <span className={styles.acts}>
        <PeekButton object={object.name} id={row.id} title={title} isSkipped />
        <UnlinkButton title={title} onUnlink={onUnlink} />
      </span>
    </li>
  )
}

interface CellProps {
  object: ObjectDefinition
  one: { record: RecordValues; related: Related }
  field: FieldDefinition
  className: string | undefined
}

function Cell({ object, one, field, className }: CellProps) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const path = fieldPath(useMetadata(), object, field.name)
  const mayEdit = useMayEdit(object)
  const [isEditing, setEditing] = useState(false)
  if (isEditing) {
    return (
      <span className={styles.editor}>
        <PlaceEditor
          object={object}
          one={one}
          field={field}
          onLeave={() => flushSync(() => setEditing(false))}
        />
      </span>
    )
  }
  const shown = hasFailed(field, one.record) ? (
    <FailedSign field={field} record={one.record} />
  ) : (
    <FieldValue field={field} value={one.record[field.name]} related={one.related} />
  )
  if (path === null || !mayEdit(path, one.record)) return <span className={className}>{shown}</span>
  return (
    <button
      type="button"
      className={`${className} ${styles.cell}`}
      tabIndex={-1}
      data-related-edit
      onClick={unlessLooking(() => setEditing(true))}
    >
      {shown}
      <span
        className={styles.told}
      >{`, ${t('editValue')}: ${label(field.label)}, ${one.record.title ?? ''}`}</span>
    </button>
  )
}
