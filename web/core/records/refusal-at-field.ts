import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { isApiError, plainProblem } from '../../platform/api/api-error.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { useLabel } from '../metadata/metadata.ts'
import type { RecordEdit } from './record-changes.ts'
import { keepRefusedEdit } from './refused-edits.ts'

/** Leaves a refused value with its field, and why; names the field that is wrong where it is another one. */
export function useRefusalAtField(object: ObjectDefinition): (error: unknown, edit: RecordEdit) => void {
  const sentence = useErrorSentence()
  const label = useLabel()
  return (error, { record, values }) => {
    const path = isApiError(error) ? error.details[0]?.path : undefined
    const other = path === undefined || path in values ? undefined : findField(object, path)
    const why = sentence(plainProblem(error))
    for (const [name, value] of Object.entries(values)) {
      keepRefusedEdit(record.id, name, { value, why: other ? `${label(other.label)}: ${why}` : why })
    }
  }
}
