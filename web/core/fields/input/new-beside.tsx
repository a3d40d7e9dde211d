import { Suspense, type SyntheticEvent, use } from 'react'
import type { RelatedRecord } from '../../../../shared/core/records.ts'
import type { NewByName } from './new-by-name.ts'
import { NewRecordPart } from './new-record-part.ts'

interface Props {
  making: NewByName
  /** What was looked for and not found. */
  name: string
  onMade: (record: RelatedRecord) => void
  onClose: () => void
}

/**
 * The dialog for a new record, opened from the field that will point at it. It belongs to the field, so that
 * a cell being edited stays open; what is pressed, left and sent in it is not the business of what stands around:
 * a button that is disabled while it sends loses the focus to nothing.
 */
export function NewBeside({ making, name, onMade, onClose }: Props) {
  const { object } = making
  const NewRecordDialog = use(NewRecordPart)
  if (!NewRecordDialog) throw new Error('The root hands in the dialog for new records.')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps events of the dialog to itself
    <div onKeyDown={keep} onSubmit={keep} onBlur={keep}>
      <Suspense>
        <NewRecordDialog
          object={object}
          request={{
            object: object.name,
            values: making.valuesOf(name),
            isAside: true,
            onCreated: (id, title) => onMade({ id, object: object.name, title }),
          }}
          onClose={onClose}
        />
      </Suspense>
    </div>
  )
}

function keep(event: SyntheticEvent): void {
  event.stopPropagation()
}
