import { Link } from '@tanstack/react-router'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { RecordMark } from '../../marks/record-mark.tsx'
import { useShownTitle } from '../../shown-title.ts'
import { PeekButton } from '../peek/peek-button.tsx'
import styles from './related-lists.module.css'
import { UnlinkButton } from './unlink-button.tsx'

interface Props {
  /** The object of the tie. */
  object: ObjectDefinition
  /** The tie. */
  row: RecordValues
  /** The tie's reference to the record at its other end. */
  end: FieldDefinition
  related: Related
  onUnlink: (() => void) | null
}

/** A tie to another record: that record, and what the tie says of it (a role), which opens the tie itself. */
export function TieRow({ object, row: tie, end, related, onUnlink }: Props) {
  const ui = useTexts(uiTexts)
  const shownTitle = useShownTitle()
  const id = String(tie[end.name] ?? '')
  const other = related[id]
  const title = (other && shownTitle(other)) ?? ''
  const toTie = { object: object.name, id: tie.id }
  return (
    <li className={styles.row} data-related-row>
      {other && (
        <Link
          to="/records/$object/$id"
          params={{ object: other.object, id }}
          className={styles.end}
          preload="intent"
        >
          <RecordMark record={{ id, object: other.object, title: other.title }} />
          <span className={styles.name} title={title}>
            <Name>{title}</Name>
          </span>
        </Link>
      )}
      <Link to="/records/$object/$id" params={toTie} className={styles.side} preload="intent">
        {tie.title ? <Name>{tie.title}</Name> : ui('edit')}
      </Link>
      <span className={styles.acts}>
        {other && <PeekButton object={other.object} id={id} title={title} isSkipped />}
        <UnlinkButton title={title} onUnlink={onUnlink} />
      </span>
    </li>
  )
}
