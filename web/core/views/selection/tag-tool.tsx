import { IconTag } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { hasOptions, holdsSeveral } from '../../../../shared/core/fields/traits.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { unlessLooking } from '../../../platform/api/only-looking.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { latePart } from '../../../platform/ui/late-part.ts'
import { fieldPath } from '../../metadata/field-path.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { useMayEdit } from '../../session/may-edit.ts'
import { tableDialogTexts } from '../table/table-dialog-texts.ts'
import { BulkTool } from './bulk-tool.tsx'

const MakeTagsDialog = latePart(async () => (await import('./make-tags-dialog.tsx')).MakeTagsDialog, {
  missing: 'above',
})

interface Props {
  object: ObjectDefinition
  /** Begins to write the field of tags. */
  onTag: (field: string) => void
}

/** Puts tags on what is ticked; where records have no field for them, offers to make one. */
export function TagTool({ object, onTag }: Props) {
  const t = useTexts(tableDialogTexts)
  const label = useLabel()
  const [isMaking, setMaking] = useState(false)
  const all = liveFields(object).filter(isForTags)
  const [tags, ...others] = useWritable(object, all)
  // Which of several is meant is chosen among all fields.
  if (all.length > 0) {
    if (tags === undefined || others.length > 0) return null
    return (
      <BulkTool icon={IconTag} onClick={() => onTag(tags.name)}>
        {label(tags.label)}
      </BulkTool>
    )
  }
  return (
    <>
      <BulkTool icon={IconTag} onClick={unlessLooking(() => setMaking(true))}>
        {t('tag')}
      </BulkTool>
      <Suspense>
        {isMaking && (
          <MakeTagsDialog
            object={object}
            onMade={(field) => {
              setMaking(false)
              onTag(field)
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
