import { useTexts } from '../../platform/i18n/texts.ts'
import { importSentences } from './import-texts.ts'

/** Says by code what reading a file and guessing its columns say; the code itself where they say nothing. */
export type SaySentence = (code: string, params?: Record<string, unknown>) => string

/** The sentences of reading files in the reader's language. */
export function useSentences(): SaySentence {
  // Codes come from the server, so that they are not known to the compiler.
  return useTexts(importSentences) as unknown as SaySentence
}
