import { useQueryClient } from '@tanstack/react-query'
import type { ExportFormat } from '../../../shared/core/export-formats.ts'
import type { Filter, Sort } from '../../../shared/core/filters.ts'
import type { OperationSummary } from '../../../shared/core/operations.ts'
import { useDetailSentence, useErrorSentence } from '../../platform/api/error-sentence.ts'
import { apiUrl, request } from '../../platform/api/request.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { sayProblem, showToast } from '../../platform/ui/toast-store.ts'
import { operationsQuery } from './operation-queries.ts'
import { operationsTexts } from './operations-texts.ts'
import { followOperation } from './running/follow-operation.ts'

/** What a file is made of: the records of a filter and a search, in an order, with these fields. */
interface ExportRequest {
  format: ExportFormat
  filter?: Filter
  sort?: readonly Sort[]
  fields?: readonly string[]
  search?: string | undefined
}

/**
 * Has records written into a file: while it takes time the corner says how far it is, with a way to stop it; when
 * it is there the browser fetches it, and it can be fetched again for a day.
 */
export function useExportFile() {
  const t = useTexts(operationsTexts)
  const sentence = useErrorSentence()
  const detail = useDetailSentence()
  const queries = useQueryClient()
  return async (object: string, body: ExportRequest): Promise<void> => {
    try {
      const path = `/records/${object}/exports`
      const ended = await followOperation(await request<OperationSummary>(path, { method: 'POST', body }))
      void queries.invalidateQueries({ queryKey: operationsQuery.queryKey })
      if (ended.error !== null) return sayProblem(detail(ended.error))
      // Stopped by whoever waited for it.
      if (ended.file === null) return
      fetchFile(ended.id)
      const more = { text: t('download'), act: () => fetchFile(ended.id) }
      showToast({ text: t('fileReady', { name: ended.file.name }), tone: 'done', more })
    } catch (error) {
      sayProblem(sentence(error))
    }
  }
}

/** Where the file of an export is fetched from. */
export function exportFileAt(operationId: string): string {
  return apiUrl(`/operations/${operationId}/file`)
}

// As a link that downloads: a refusal must not take the place of the page.
function fetchFile(operationId: string): void {
  const link = document.createElement('a')
  link.href = exportFileAt(operationId)
  link.download = ''
  link.click()
}
