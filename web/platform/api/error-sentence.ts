import { useCallback } from 'react'
import { ApiError } from './api-error.ts'
import { useRefusalTexts } from './refusal-texts.ts'

/** One wrong value of a refusal, or a refusal where only its code is kept. */
interface Said {
  code: string
  message?: string | undefined
  params?: Record<string, unknown> | undefined
}

/** Says why something failed in the reader's language; what has no translation as the server said it. */
export function useErrorSentence(): (error: unknown) => string {
  const say = useRefusalTexts()
  return useCallback(
    (error: unknown) => {
      if (!(error instanceof ApiError)) return say('unexpected', {}) ?? ''
      return say(error.code, error.params) ?? error.message
    },
    [say],
  )
}

/** The sentence of one wrong value in a form (`details` of a refusal). */
export function useDetailSentence(): (detail: Said) => string {
  const say = useRefusalTexts()
  return useCallback(
    ({ code, params = {}, message }) => say(code, params) ?? message ?? say('unexpected', {}) ?? '',
    [say],
  )
}
