import type { Filter } from '../../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'

export interface GroupEditorProps {
  object: ObjectDefinition
  part: Filter
  onChange: (part: Filter) => void
}
