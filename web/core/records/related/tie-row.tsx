import { Link } from '@tanstack/react-router'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useShownTitle } from '../../shown-title.ts'
import { RecordMark } from '../record-mark.tsx'
import styles from './related-lists.module.css'

interface Props {
  /** The object of the tie. */
  object: ObjectDefinition
  tie: RecordValues
  /** The tie's reference to the record at its other end. */
  end: FieldDefinition
  related: Related
}

/** A tie to another record: that record, and what the tie says of it (a role), which opens the tie itself. */
export function TieRow({ object, tie, end, related }: Props) {
  const ui = useTexts(uiTexts)
  const shownTitle = useShownTitle()
  const id = String(tie[end.name] ?? '')
  const other = related[id]
  const toTie = { object: object.name, id: tie.id }
  return (
    <div className={styles.row}>
      {other && (
        <Link
          to="/records/$object/$id"
          params={{ object: other.object, id }}
          className={styles.end}
          preload="intent"
        >
          <RecordMark record={{ id, object: other.object, title: other.title }} />
          <span className={styles.name}>
            <Name>{shownTitle(other) ?? ''}</Name>
          </span>
        </Link>
      )}
      <Link to="/records/$object/$id" params={toTie} className={styles.side} preload="intent">
        {tie.title || ui('edit')}
      </Link>
    </div>
  )
}
