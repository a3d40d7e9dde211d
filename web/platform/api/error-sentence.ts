import { useCallback } from 'react'
import { isMissingFile } from '../pwa/new-version.ts'
import { ApiError } from './api-error.ts'
import { type SayCode, useRefusalTexts } from './refusal-texts.ts'

/** One wrong value of a refusal, or a refusal where only its code is kept. */
interface Said {
  code: string
  message?: string | undefined
  params?: Record<string, unknown> | undefined
}

/** Says why something failed in the reader's language; what has no translation as the server said it. */
export function useErrorSentence(): (error: unknown) => string {
  const say = useRefusalTexts()
  return useCallback((error: unknown) => errorSentence(error, say), [say])
}

/** The sentence of one wrong value in a form (`details` of a refusal). */
export function useDetailSentence(): (detail: Said) => string {
  const say = useRefusalTexts()
  return useCallback((detail) => detailSentence(detail, say), [say])
}

/** What useErrorSentence says: of a refusal with a reason that belongs to no field, that reason. */
export function errorSentence(error: unknown, say: SayCode): string {
  if (isMissingFile(error)) return detailSentence({ code: 'network.missing-file' }, say)
  if (!(error instanceof ApiError)) return detailSentence({ code: 'unexpected' }, say)
  return detailSentence(error.details.find(isWhole) ?? error, say)
}

function detailSentence({ code, params = {}, message }: Said, say: SayCode): string {
  return say(code, params) ?? message ?? say('unexpected', {}) ?? ''
}

/** Is it about the thing as a whole? What is said of an input reads only beside it. */
export function isWhole({ path, code }: { path: string; code: string }): boolean {
  return path === '' && !code.startsWith('input.')
}
