import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { isApiError, isUnreachable } from '../../../platform/api/api-error.ts'
import { useRecordSentence } from '../record-sentence.ts'
import { keepRefusedEdit } from './refused-edits.ts'
import type { RecordEdit } from './save-record.ts'

/** Leaves a refused value with its field, and why; names the field that is wrong where it is another one. */
export function useRefusalAtField(object: ObjectDefinition): (error: unknown, edit: RecordEdit) => void {
  const sentence = useRecordSentence(object)
  return (error, { record, values }) => {
    const why = sentence(error, Object.keys(values))
    const mayRetry = isOutage(error)
    for (const [name, value] of Object.entries(values))
      keepRefusedEdit(record.id, name, { value, why, mayRetry })
  }
}

// Neither the value nor the person is at fault.
function isOutage(error: unknown): boolean {
  return isUnreachable(error) || (isApiError(error) && error.status === 500)
}
