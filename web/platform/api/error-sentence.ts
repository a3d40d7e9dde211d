import { useCallback } from 'react'
import { defineTexts, type Say, useTexts } from '../i18n/texts.ts'
import { ApiError } from './api-error.ts'
import type { texts as english } from './texts/en.ts'

/** What refusals mean, by code with `.` and `-` as they are sent. */
export const errorTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})

/** Says why something failed in the reader's language; what has no translation as the server said it. */
export function useErrorSentence(): (error: unknown) => string {
  const say = useTexts(errorTexts)
  return useCallback((error: unknown) => errorSentence(error, say), [say])
}

export function errorSentence(error: unknown, say: Say<typeof english>): string {
  if (!(error instanceof ApiError)) return say('unexpected')
  return sayCode(error.code, error.params, say) ?? error.message
}

/** The sentence of one wrong value in a form (`details` of a refusal). */
export function useDetailSentence(): (detail: {
  code: string
  message?: string | undefined
  params?: Record<string, unknown> | undefined
}) => string {
  const say = useTexts(errorTexts)
  return useCallback(
    (detail) => sayCode(detail.code, detail.params ?? {}, say) ?? detail.message ?? say('unexpected'),
    [say],
  )
}

type AnyKey = (key: string, values: Record<string, unknown>) => string

function sayCode(code: string, params: Record<string, unknown>, say: Say<typeof english>): string | null {
  // Codes come from the server, so that the key is not known to the compiler; an unknown one says itself.
  const said = (say as unknown as AnyKey)(code, params)
  return said === code || said.includes('{{') ? null : said
}
