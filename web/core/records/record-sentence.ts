import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { isApiError, plainProblem } from '../../platform/api/api-error.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { useLabel } from '../metadata/metadata.ts'

/**
 * Says why a change of a record was refused where no field is at hand: the reason, behind the name of the
 * field it is about. `known` fields need not be named.
 */
export function useRecordSentence(
  object: ObjectDefinition,
): (error: unknown, known?: readonly string[]) => string {
  const sentence = useErrorSentence()
  const label = useLabel()
  return (error, known = []) => {
    const path = isApiError(error) ? error.details[0]?.path : undefined
    const field = path === undefined || known.includes(path) ? undefined : findField(object, path)
    const why = sentence(plainProblem(error))
    return field ? `${label(field.label)}: ${why}` : why
  }
}
