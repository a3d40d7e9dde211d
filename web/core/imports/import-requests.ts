import { request } from '../../platform/api/request.ts'
import type {
  ColumnValues,
  ImportOutput,
  ImportPlanOutput,
  ImportProblemOutput,
  ImportsPage,
  ImportTableInput,
  ProblemSummary,
} from './import-types.ts'

export function readImports(cursor: string | null, signal?: AbortSignal): Promise<ImportsPage> {
  return request('/imports', { query: { limit: 20, ...(cursor !== null && { cursor }) }, signal })
}

export function readImport(id: string, signal?: AbortSignal): Promise<ImportOutput> {
  return request(`/imports/${id}`, { signal })
}

export function savePlan(id: string, plan: ImportPlanOutput): Promise<ImportOutput> {
  return request(`/imports/${id}/plan`, { method: 'PUT', body: plan })
}

/** Reads a table another way, or takes its rows for another object; its columns are guessed again. */
export function changeTable(id: string, table: number, change: ImportTableInput): Promise<ImportOutput> {
  return request(`/imports/${id}/tables/${table}`, { method: 'PATCH', body: change })
}

export function startDryRun(id: string): Promise<ImportOutput> {
  return request(`/imports/${id}/dry-run`, { method: 'POST' })
}

export function startImport(id: string): Promise<ImportOutput> {
  return request(`/imports/${id}/start`, { method: 'POST' })
}

export function cancelImport(id: string): Promise<ImportOutput> {
  return request(`/imports/${id}/cancel`, { method: 'POST' })
}

export function discardImport(id: string): Promise<void> {
  return request(`/imports/${id}`, { method: 'DELETE' })
}

export type ProblemRun = 'import' | 'dryRun'

/** What went wrong how often. */
export function readProblemSummary(
  id: string,
  run: ProblemRun,
  signal?: AbortSignal,
): Promise<ProblemSummary> {
  return request(`/imports/${id}/problems/summary`, { query: { run }, signal })
}

interface ProblemsPage {
  problems: ImportProblemOutput[]
  page: { next: string | null }
}

export function readProblems(
  id: string,
  question: { run: ProblemRun; cursor: string | null },
  signal?: AbortSignal,
): Promise<ProblemsPage> {
  const { run, cursor } = question
  return request(`/imports/${id}/problems`, {
    query: { run, limit: 100, ...(cursor !== null && { cursor }) },
    signal,
  })
}

/** The different texts of a column with what each is understood as. */
export function readColumnValues(
  id: string,
  place: { part: number; column: number },
  signal?: AbortSignal,
): Promise<ColumnValues> {
  return request(`/imports/${id}/values`, { query: place, signal })
}
