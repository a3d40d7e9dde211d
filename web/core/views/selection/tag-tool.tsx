import { IconTag } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { hasOptions, holdsSeveral } from '../../../../shared/core/fields/traits.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { unlessLooking } from '../../../platform/api/only-looking.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { lateDialog } from '../../../platform/ui/late-dialog.ts'
import { useAction } from '../../actions/actions.ts'
import { fieldPath } from '../../metadata/field-path.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { useMayEdit } from '../../session/may-edit.ts'
import { tableDialogTexts } from '../table/table-dialog-texts.ts'
import { BulkTool } from './bulk-tool.tsx'

const MakeTagsDialog = lateDialog(async () => (await import('./make-tags-dialog.tsx')).MakeTagsDialog)

interface Props {
  object: ObjectDefinition
  /** How many are ticked, in words. */
  chosen: string
  /** Begins to write the field of tags, with those that were written just now. */
  onTag: (field: string, tags?: string[]) => void
}

/** Puts tags on what is ticked; where records have no field for them, offers to make one. */
export function TagTool({ object, chosen, onTag }: Props) {
  const t = useTexts(tableDialogTexts)
  const label = useLabel()
  const [isMaking, setMaking] = useState(false)
  const all = liveFields(object).filter(isForTags)
  const [tags, ...others] = useWritable(object, all)
  const isOffered = all.length === 0 || (tags !== undefined && others.length === 0)
  const act = tags ? () => onTag(tags.name) : unlessLooking(() => setMaking(true))
  const text = tags ? label(tags.label) : t('tag')
  useAction(
    { id: 'tag', text: `${text}: ${chosen}`, words: 'tag', icon: IconTag, act },
    { when: isOffered && !isMaking },
  )
  // Which of several is meant is chosen among all fields.
  if (!isOffered) return null
  return (
    <>
      <BulkTool icon={IconTag} onClick={act}>
        {text}
      </BulkTool>
      <Suspense>
        {isMaking && (
          <MakeTagsDialog
            object={object}
            onMade={({ field, tags: written }) => {
              setMaking(false)
              onTag(field, written)
            }}
            onClose={() => setMaking(false)}
          />
        )}
      </Suspense>
    </>
  )
}

/** One of whose choices a record can have several. */
function isForTags(field: FieldDefinition): boolean {
  return hasOptions(field) && holdsSeveral(field)
}

function useWritable(object: ObjectDefinition, fields: readonly FieldDefinition[]): FieldDefinition[] {
  const metadata = useMetadata()
  const mayEdit = useMayEdit(object)
  return fields.filter((field) => {
    const path = fieldPath(metadata, object, field.name)
    return path !== null && mayEdit(path, null)
  })
}
