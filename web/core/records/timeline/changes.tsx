import { type ReactNode, useState } from 'react'
import type { HistoryEvent } from '../../../../shared/core/history.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Related } from '../../../../shared/core/records.ts'
import { listed } from '../../../platform/i18n/listed.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { FieldValue } from '../../fields/field-value.tsx'
import { useValueContext } from '../../fields/value-context.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { recordTexts } from '../record-texts.ts'
import { changedFields, type FieldChange } from './changed-fields.ts'
import { type Folded, foldFollowers } from './fold-followers.ts'
import { FollowersToggle } from './followers-toggle.tsx'
import styles from './timeline.module.css'
import { timelineTexts } from './timeline-texts.ts'

interface Props {
  who: ReactNode
  object: ObjectDefinition
  event: HistoryEvent
  related: Related
  /** What followed from another change is left out. */
  isBrief: boolean
}

/** What an event did to the fields of a record: from what to what, and beneath it what followed from that. */
export function Changes({ who, object, event, related, isBrief }: Props) {
  const t = useTexts(timelineTexts)
  const label = useLabel()
  const context = useValueContext()
  const { all, seen } = changedFields(object, event, context)
  // Nothing a reader would see, and still somebody wrote: formatting, seconds, digits behind those that are shown.
  if (seen.length === 0) {
    const fields = foldFollowers(all).map(({ told }) => label(told.field.label))
    return t.rich('edited', { who, fields: listed(fields, t.language) })
  }
  // Whoever did it is named once: the lines below are of the same moment.
  return foldFollowers(seen).map((folded, at) => (
    <span key={folded.told.field.id} className={styles.change}>
      <Change who={at === 0 ? who : null} change={folded.told} related={related} />
      {!isBrief && folded.following.length > 0 && <Followers of={folded} related={related} />}
    </span>
  ))
}

function Followers({ of: { following }, related }: { of: Folded<FieldChange>; related: Related }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <FollowersToggle count={following.length} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      {isOpen &&
        following.map((change) => (
          <span key={change.field.id} className={styles.follower}>
            <Change who={null} change={change} related={related} />
          </span>
        ))}
    </>
  )
}

interface ChangeProps {
  who: ReactNode
  change: FieldChange
  related: Related
}

function Change({ who, change: { field, before, after }, related }: ChangeProps) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const name = <em>{label(field.label)}</em>
  const show = (value: unknown, isAfter: boolean) => (
    <span className={isAfter ? `${styles.inline} ${styles.after}` : styles.inline}>
      <FieldValue field={field} value={value} related={related} />
    </span>
  )
  if (after === null) return t.rich('eventEmptied', { who, field: name, before: show(before, false) })
  if (before === null) return t.rich('eventSet', { who, field: name, after: show(after, true) })
  return t.rich('eventChanged', { who, field: name, before: show(before, false), after: show(after, true) })
}
