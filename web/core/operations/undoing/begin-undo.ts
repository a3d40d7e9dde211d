import type { UndoOutcome } from '../../../../shared/core/history.ts'
import { isApiError } from '../../../platform/api/api-error.ts'
import { request } from '../../../platform/api/request.ts'
import { forgetWaysOf } from '../../../platform/ui/ways-back.ts'

/**
 * Has an operation taken back, all of it or what it did to one record. The one place that does: so that every way back
 * to what is gone is forgotten, wherever it was taken.
 */
export async function beginUndo(id: string, record?: string): Promise<UndoOutcome> {
  try {
    const outcome = await request<UndoOutcome>(`/operations/${id}/undo`, {
      method: 'POST',
      ...(record !== undefined && { query: { record } }),
    })
    // Of a part the rest is left to be undone.
    if (record === undefined) forgetWaysOf([id])
    return outcome
  } catch (error) {
    if (isApiError(error, 'operations.already-undone')) forgetWaysOf([id])
    throw error
  }
}
