import { useCallback, useMemo } from 'react'
import type { LocalizedText, Metadata } from '../../../shared/core/metadata.ts'
import { countedPointers, type OperationProblem, type Pointing } from '../../../shared/core/operations.ts'
import { useDetailSentence } from '../../platform/api/error-sentence.ts'
import { listed } from '../../platform/i18n/listed.ts'
import { type SayOf, useTexts } from '../../platform/i18n/texts.ts'
import type { SayCounted } from '../metadata/counting/say-counted.ts'
import { useCounted } from '../metadata/counting/use-counted.ts'
import { useLabel, useMetadata } from '../metadata/metadata.ts'
import { operationsTexts } from './operations-texts.ts'

type Problem = Pick<OperationProblem, 'code' | 'message' | 'params' | 'title'>

/** What is known where a sentence is wanted. */
export interface Telling {
  t: SayOf<typeof operationsTexts>
  sentence: ReturnType<typeof useDetailSentence>
  label: (text: LocalizedText) => string
  byId: Metadata['byId']
  sayCounted: SayCounted
}

/** Why an operation left a record as it was: what points at it is counted, as far as the reader sees it. */
export function useProblemSentence(): (problem: Problem) => string {
  const telling = useTelling()
  return useCallback((problem) => problemSentence(telling, problem), [telling])
}

/** The fields that stay, as they are called here. */
export function useFieldNames(): (problem: Pick<OperationProblem, 'objectId' | 'fieldIds'>) => string {
  const telling = useTelling()
  return useCallback((problem) => fieldNames(telling, problem), [telling])
}

function useTelling(): Telling {
  const t = useTexts(operationsTexts)
  const sentence = useDetailSentence()
  const label = useLabel()
  const { byId } = useMetadata()
  const sayCounted = useCounted()
  return useMemo(() => ({ t, sentence, label, byId, sayCounted }), [t, sentence, label, byId, sayCounted])
}

function problemSentence(telling: Telling, problem: Problem): string {
  const { t, sentence } = telling
  const pointing = problem.code === 'operations.in-use' ? counted(telling, problem.params.pointing) : null
  if (pointing === null) return sentence(problem)
  return problem.title
    ? t('pointAtName', { ...pointing, name: problem.title })
    : t('pointAtIt', { ...pointing })
}

/** Why an undo left records as they were, in one sentence: the reason where they share one, else how many. */
export function leftSentence(telling: Telling, left: readonly OperationProblem[], count: number): string {
  const { t } = telling
  const [first] = left
  if (first === undefined) return t('leftAsTheyWere', { count })
  const named = (one: OperationProblem) => {
    const [names, why] = [fieldNames(telling, one), problemSentence(telling, one)]
    return names === '' ? why : t('leftBecause', { what: names, why })
  }
  if (count === 1) return left.map(named).join(' ')
  const isShared = left.every(({ code }) => code === first.code)
  const why = isShared ? problemSentence(telling, { ...first, title: null, params: {} }) : t('leftWhy')
  return t('leftBecause', { what: t('leftAsTheyWere', { count }), why })
}

function fieldNames(
  { t, label, byId }: Telling,
  { objectId, fieldIds }: Pick<OperationProblem, 'objectId' | 'fieldIds'>,
): string {
  const fields = fieldIds.flatMap((id) => {
    const field = byId.get(objectId ?? '')?.fields.find((one) => one.id === id)
    return field ? [label(field.label)] : []
  })
  return listed(fields, t.language)
}

interface Counted {
  /** "81 deals and 2 contacts". */
  records: string
  count: number
}

function counted({ t, byId, sayCounted }: Telling, pointing: unknown): Counted | null {
  const known = Array.isArray(pointing)
    ? (pointing as Pointing[]).filter((one) => byId.has(one.objectId))
    : []
  if (known.length === 0) return null
  const each = known.map(({ objectId, count }) =>
    sayCounted(byId.get(objectId)!, count, count >= countedPointers),
  )
  return {
    records: new Intl.ListFormat(t.language, { type: 'conjunction' }).format(each),
    count: known.reduce((sum, one) => sum + one.count, 0),
  }
}
