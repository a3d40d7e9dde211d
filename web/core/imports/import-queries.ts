import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  type ProblemRun,
  readColumnValues,
  readImport,
  readImports,
  readProblemSummary,
  readProblems,
} from './import-requests.ts'
import type { ImportOutput, PlanColumn } from './import-types.ts'

const lookAgainMs = 600

/** Is something being done that the person waits for? */
export function isBusy({ status, dryRun }: Pick<ImportOutput, 'status' | 'dryRun'>): boolean {
  if (status === 'waiting' || status === 'running') return true
  return status === 'draft' && (dryRun?.status === 'waiting' || dryRun?.status === 'running')
}

/** One import; looked at again and again while it runs. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => readImport(id, signal),
    refetchInterval: ({ state }) => (state.data && isBusy(state.data) ? lookAgainMs : false),
    staleTime: 0,
  })
}

/** Imports made so far, newest first. */
export const importsQuery = infiniteQueryOptions({
  queryKey: ['imports', 'list'],
  queryFn: ({ pageParam, signal }) => readImports(pageParam, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.page.next,
  staleTime: 0,
})

/** What a run found wrong, by kind. `version` names the run, so that the next one is asked about anew. */
export function problemSummaryQuery(id: string, run: ProblemRun, version: string) {
  return queryOptions({
    queryKey: ['imports', 'problem-summary', id, run, version],
    queryFn: ({ signal }) => readProblemSummary(id, run, signal),
  })
}

/** Every problem of a run, in the order of the file. */
export function problemsQuery(id: string, run: ProblemRun) {
  return infiniteQueryOptions({
    queryKey: ['imports', 'problems', id, run],
    queryFn: ({ pageParam, signal }) => readProblems(id, { run, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.page.next,
  })
}

/** The texts of one column as the saved plan understands them; asked anew when the column goes elsewhere. */
export function columnValuesQuery(id: string, part: number, column: PlanColumn, version: string) {
  return queryOptions({
    queryKey: ['imports', 'values', id, part, column.at, column.target, version],
    queryFn: ({ signal }) => readColumnValues(id, { part, column: column.at }, signal),
  })
}
