import type { z } from 'zod'
import type {
  ImportOutput,
  ImportProblemSummaryOutput,
  ImportsOutput,
  ImportValuesOutput,
} from '../../../shared/core/imports-contract.ts'

export type {
  ImportOutput,
  ImportProblemOutput,
  ImportTable,
  ImportTableInput,
} from '../../../shared/core/imports-contract.ts'

export type ImportPlanOutput = ImportOutput['plan']
export type PlanPart = ImportPlanOutput['parts'][number]
export type PlanColumn = PlanPart['columns'][number]
export type PlanTarget = PlanColumn['target']
export type PartCounts = ImportOutput['progress']['counts'][number]
export type ProblemSummary = z.infer<typeof ImportProblemSummaryOutput>
export type WithoutValue = ProblemSummary['withoutValue'][number]
export type ProblemGroup = z.infer<typeof ImportProblemSummaryOutput>['groups'][number]
export type ColumnValues = z.infer<typeof ImportValuesOutput>
export type ColumnValue = ColumnValues['values'][number]
export type ImportsPage = z.infer<typeof ImportsOutput>
export type ImportSummary = ImportsPage['imports'][number]
