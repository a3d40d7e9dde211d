import { useDetailSentence } from '../../platform/api/error-sentence.ts'
import { useSession } from './session.ts'

/** Why nothing can be changed while one looks through the eyes of a role, as a sentence; null for who does not. */
export function useWhyOnlyLooking(): string | null {
  const sentence = useDetailSentence()
  const { seesAs } = useSession()
  return seesAs === null ? null : sentence({ code: 'http.seeing-as' })
}
