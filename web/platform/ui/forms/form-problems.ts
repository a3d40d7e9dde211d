import { isApiError } from '../../api/api-error.ts'
import { isWhole, useDetailSentence, useErrorSentence } from '../../api/error-sentence.ts'

/** What a refused form says: a sentence beside each wrong field, and one for what belongs to no field. */
export interface FormProblems {
  /** The sentence of a field by its path ('email', 'administrator.password'), or null. */
  of(path: string): string | null
  /** What is wrong as a whole; null when every problem stands beside its field. */
  whole: string | null
}

/** Nothing was refused. */
export const noProblems: FormProblems = { of: () => null, whole: null }

/** Reads a refusal into sentences for the fields named in `paths`. */
export function useFormProblems(error: unknown, paths: readonly string[]): FormProblems {
  const sentence = useErrorSentence()
  const detailSentence = useDetailSentence()
  if (!error) return noProblems
  const details = isApiError(error) ? error.details : []
  const placed = details.filter((detail) => paths.includes(detail.path))
  return {
    of(path) {
      const detail = placed.find((candidate) => candidate.path === path)
      return detail ? detailSentence(detail) : null
    },
    whole: placed.length > 0 && !details.some(isWhole) ? null : sentence(error),
  }
}
