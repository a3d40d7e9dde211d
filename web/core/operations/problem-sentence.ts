import { useCallback } from 'react'
import { countedPointers, type OperationProblem, type Pointing } from '../../../shared/core/operations.ts'
import { useDetailSentence } from '../../platform/api/error-sentence.ts'
import { inSentence } from '../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useLabel, useMetadata } from '../metadata/metadata.ts'
import { operationsTexts } from './operations-texts.ts'

type Problem = Pick<OperationProblem, 'code' | 'message' | 'params' | 'title'>

/** Why an operation left a record as it was: what points at it is counted, as far as the reader sees it. */
export function useProblemSentence(): (problem: Problem) => string {
  const t = useTexts(operationsTexts)
  const sentence = useDetailSentence()
  const counted = useCounted()
  return useCallback(
    (problem) => {
      const pointing = problem.code === 'operations.in-use' ? counted(problem.params.pointing) : null
      if (pointing === null) return sentence(problem)
      return problem.title
        ? t('pointAtName', { ...pointing, name: problem.title })
        : t('pointAtIt', { ...pointing })
    },
    [t, sentence, counted],
  )
}

/** Why an undo left records as they were, in one sentence: the reason where they share one, else how many. */
export function useLeftSentence(): (left: readonly OperationProblem[], count: number) => string {
  const t = useTexts(operationsTexts)
  const say = useProblemSentence()
  const namesOf = useFieldNames()
  return useCallback(
    (left, count) => {
      const [first] = left
      if (first === undefined) return t('leftAsTheyWere', { count })
      const named = (one: OperationProblem) => {
        const names = namesOf(one)
        return names === '' ? say(one) : t('leftBecause', { what: names, why: say(one) })
      }
      if (count === 1) return left.map(named).join(' ')
      const isShared = left.every(({ code }) => code === first.code)
      const why = isShared ? say({ ...first, title: null, params: {} }) : t('leftWhy')
      return t('leftBecause', { what: t('leftAsTheyWere', { count }), why })
    },
    [t, say, namesOf],
  )
}

/** The fields that stay, as they are called here. */
export function useFieldNames(): (problem: Pick<OperationProblem, 'objectId' | 'fieldIds'>) => string {
  const { language } = useTexts(operationsTexts)
  const label = useLabel()
  const { byId } = useMetadata()
  return useCallback(
    ({ objectId, fieldIds }) => {
      const fields = fieldIds.flatMap((id) => {
        const field = byId.get(objectId ?? '')?.fields.find((one) => one.id === id)
        return field ? [label(field.label)] : []
      })
      return fields.join(language.startsWith('zh') ? '、' : ', ')
    },
    [language, label, byId],
  )
}

interface Counted {
  /** "81 deals and 2 contacts". */
  records: string
  count: number
}

function useCounted(): (pointing: unknown) => Counted | null {
  const t = useTexts(operationsTexts)
  const label = useLabel()
  const { byId } = useMetadata()
  return useCallback(
    (pointing) => {
      const known = Array.isArray(pointing)
        ? (pointing as Pointing[]).filter((one) => byId.has(one.objectId))
        : []
      if (known.length === 0) return null
      const each = known.map(({ objectId, count }) => {
        const object = byId.get(objectId)!
        const number = new Intl.NumberFormat(t.language).format(count) + (count >= countedPointers ? '+' : '')
        const records = inSentence(label(count === 1 ? object.label : object.pluralLabel), t.language)
        return t('pointing', { number, records })
      })
      return {
        records: new Intl.ListFormat(t.language, { type: 'conjunction' }).format(each),
        count: known.reduce((sum, one) => sum + one.count, 0),
      }
    },
    [t, label, byId],
  )
}
