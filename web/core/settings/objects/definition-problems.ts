import { typeWords } from '../../../../shared/core/expressions/values.ts'
import { isApiError } from '../../../platform/api/api-error.ts'
import { useDetailSentence, useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { defineTexts, useTexts } from '../../../platform/i18n/texts.ts'

/** What is said of definitions that cannot be, by code as it is sent. */
const definitionTexts = defineTexts({
  en: () => import('../../metadata/refusals/en.ts'),
  'zh-Hans': () => import('../../metadata/refusals/zh-hans.ts'),
  'zh-Hant': () => import('../../metadata/refusals/zh-hant.ts'),
  fi: () => import('../../metadata/refusals/fi.ts'),
})

interface Detail {
  path: string
  code: string
  message?: string | undefined
  params?: Record<string, unknown> | undefined
}

/** Says one problem or warning of a definition in the reader's language. */
export function useDefinitionSentence(): (detail: Omit<Detail, 'path'>) => string {
  const t = useTexts(definitionTexts)
  const otherwise = useDetailSentence()
  return (detail) => {
    // Codes come from the server; one that is not here says itself and is left to the common sentences.
    const say = t as unknown as (key: string, values: Record<string, unknown>) => string
    const said = say(
      detail.code,
      inWords(detail.params ?? {}, (type) => say(`word_${type}`, {})),
    )
    if (said !== detail.code && !said.includes('{{')) return said
    const { code, message, params } = detail
    return otherwise({ code, ...(message !== undefined && { message }), ...(params && { params }) })
  }
}

export interface DefinitionProblems {
  /** What is wrong at a path ('label') or below it ('label.fi', 'options[2].key'), or null. */
  of(path: string): string | null
  /** What is wrong elsewhere; null when every problem stands beside its control. */
  whole: string | null
}

/** Problems of a definition beside the controls for `paths`; `under` is what stands before them in the answer. */
export function problemsAt(
  details: readonly Detail[],
  paths: readonly string[],
  sentence: (detail: Detail) => string,
  under = '',
): DefinitionProblems {
  const inside = (path: string) => (detail: Detail) => isAtOrBelow(detail.path, under + path)
  const rest = details.filter((detail) => !paths.some((path) => inside(path)(detail)))
  return {
    of: (path) => {
      const found = details.find(inside(path))
      return found ? sentence(found) : null
    },
    whole: rest.length === 0 ? null : [...new Set(rest.map(sentence))].join(' '),
  }
}

/** The same for a refused request. */
export function useDefinitionProblems(
  error: unknown,
  paths: readonly string[],
  under = '',
): DefinitionProblems {
  const sentence = useDefinitionSentence()
  const whole = useErrorSentence()
  if (!error) return { of: () => null, whole: null }
  if (!isApiError(error)) return { of: () => null, whole: whole(error) }
  if (error.details.length > 0) return problemsAt(error.details, paths, sentence, under)
  const { code, message, params } = error
  return { of: () => null, whole: sentence({ code, message, params }) }
}

function isAtOrBelow(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}.`) || path.startsWith(`${parent}[`)
}

const typeOfWord = new Map(Object.entries(typeWords).map(([type, word]) => [word, type]))

/** Parameters as sentences take them: lists joined, the types of expressions in the reader's language. */
function inWords(params: Record<string, unknown>, word: (type: string) => string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (Array.isArray(value)) return [name, value.join(', ')]
      const type = typeOfWord.get(String(value))
      return [name, type === undefined ? value : word(type)]
    }),
  )
}
