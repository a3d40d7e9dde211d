import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { type BatchItem, type BatchResult, recordLimits } from '../../../shared/core/records.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { sayDone, sayProblem, showToast } from '../../platform/ui/toast-store.ts'
import { dropRecords, refreshRecords } from './record-cache.ts'
import type { ListQuestion } from './record-list.ts'
import { queryRecords, undoOperation, writeBatch } from './record-requests.ts'
import { recordTexts } from './record-texts.ts'

interface BulkOutcome {
  done: number
  failed: BatchResult[]
  operationIds: string[]
}

/** Gives many records the same values; offers to take all of it back. */
export function useBulkUpdate(object: ObjectDefinition) {
  const t = useTexts(recordTexts)
  const change = useBulk(object, (count) => t('bulkChanged', { count }))
  return (ids: readonly string[], values: Record<string, unknown>) =>
    change(ids.map((id) => ({ action: 'update', id, values })))
}

/** Puts many records into the bin. They are gone from the lists at once. */
export function useBulkDelete(object: ObjectDefinition) {
  const t = useTexts(recordTexts)
  const queries = useQueryClient()
  const change = useBulk(object, (count) => t('bulkDeleted', { count }))
  return (ids: readonly string[]) => {
    dropRecords(queries, object.name, new Set(ids))
    return change(ids.map((id) => ({ action: 'delete', id })))
  }
}

/** The ids of everything a question finds, read page by page. */
export async function allIds(object: string, question: ListQuestion): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const page = await queryRecords(object, {
      ...question,
      fields: [],
      expand: [],
      limit: recordLimits.page,
      ...(cursor !== null && { cursor }),
    })
    ids.push(...page.records.map((record) => record.id))
    cursor = page.page.next
  } while (cursor !== null)
  return ids
}

function useBulk(object: ObjectDefinition, say: (count: number) => string) {
  const t = useTexts(recordTexts)
  const sentence = useErrorSentence()
  const queries = useQueryClient()
  const undo = useMutation({
    mutationFn: async (operationIds: string[]) => {
      for (const id of operationIds.toReversed()) await undoOperation(id)
    },
    onSettled: () => refreshRecords(queries, object.name),
    onError: (error) => sayProblem(sentence(error)),
  })
  const { mutateAsync } = useMutation({
    mutationFn: (items: BatchItem[]) => writeAll(object.name, items),
    onSuccess: ({ done, failed, operationIds }) => {
      const takeBack = () => undo.mutate(operationIds)
      if (failed.length === 0) return sayDone(say(done), takeBack)
      showToast({ text: t('bulkPartly', { done, failed: failed.length }), tone: 'problem', undo: takeBack })
    },
    onError: (error) => sayProblem(sentence(error)),
    onSettled: () => refreshRecords(queries, object.name),
  })
  return mutateAsync
}

async function writeAll(object: string, items: BatchItem[]): Promise<BulkOutcome> {
  const outcome: BulkOutcome = { done: 0, failed: [], operationIds: [] }
  for (let at = 0; at < items.length; at += recordLimits.batch) {
    const { results, operationId } = await writeBatch(object, items.slice(at, at + recordLimits.batch))
    const failed = results.filter((result) => result.status === 'failed')
    outcome.done += results.length - failed.length
    outcome.failed.push(...failed)
    outcome.operationIds.push(operationId)
  }
  return outcome
}
