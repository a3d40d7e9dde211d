import type {
  OperationPage,
  OperationProblemPage,
  OperationSummary,
} from '../../../shared/core/operations.ts'
import { request } from '../../platform/api/request.ts'

/** One page of operations, newest first. */
export function listOperations(cursor: string | null, signal: AbortSignal): Promise<OperationPage> {
  return request('/operations', { query: { limit: 50, ...(cursor !== null && { cursor }) }, signal })
}

/** How far one operation is. */
export function readOperation(id: string, signal?: AbortSignal): Promise<OperationSummary> {
  return request(`/operations/${id}`, { signal })
}

/** The first hundred records an operation left as they were. */
export function readOperationProblems(id: string, signal?: AbortSignal): Promise<OperationProblemPage> {
  return request(`/operations/${id}/problems`, { query: { limit: 100 }, signal })
}

/** Has an operation stop where it is. */
export function cancelOperation(id: string): Promise<OperationSummary> {
  return request(`/operations/${id}/cancel`, { method: 'POST' })
}
