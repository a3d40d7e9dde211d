import { z } from 'zod'
import type { ColumnGuess } from './imports/column-guess.ts'
import { ColumnPlanInput, HintsInput, ImportPartInput } from './imports/plan-contract.ts'
import { cellKinds, certainties, encodings, fileKinds, type TableFormat } from './imports/table.ts'
import type { OperationStatus } from './operations.ts'

export { ImportPlanInput } from './imports/plan-contract.ts'

const header = z.object({ firstLine: z.int().min(1), lastLine: z.int().min(1) }).strict()

/** PATCH /imports/{id}/tables/{table}: how to read it, or what its rows are. The rest is guessed again. */
export const ImportTableInput = z
  .object({
    encoding: z.enum(encodings),
    delimiter: z.string().length(1),
    quote: z.string().max(1),
    sheet: z.string().max(200),
    header: header.nullable().meta({ description: 'null: the first row is data.' }),
    object: z.string().max(100),
  })
  .partial()
  .strict()
export type ImportTableInput = z.infer<typeof ImportTableInput>

const certainty = z.enum(certainties)

const columnTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('field'), path: z.string() }),
  z.object({ kind: z.literal('link'), field: z.string(), object: z.string(), by: z.string() }),
  z.object({ kind: z.literal('new'), type: z.string(), label: z.string() }),
  z.object({ kind: z.literal('skip') }),
])

const columnGuess = z.object({
  column: z.string(),
  target: columnTarget,
  certainty,
  reason: z.object({ code: z.string(), params: z.record(z.string(), z.string()) }),
  alternatives: z.array(columnTarget),
  scale: z.number().optional(),
  currency: z.string().optional(),
  hints: HintsInput,
})

const ImportTableOutput = z.object({
  file: z.object({ hash: z.string(), name: z.string(), size: z.int() }),
  name: z.string().meta({ description: 'The file’s name, with the sheet where there are several.' }),
  format: z.object({
    kind: z.enum(fileKinds),
    encoding: z.enum(encodings).optional(),
    delimiter: z.string().optional(),
    quote: z.string().optional(),
    sheet: z.string().optional(),
    header: header.nullable(),
    columns: z.array(z.string()),
  }),
  encodings: z.array(
    z.object({
      encoding: z.enum(encodings),
      plausibility: z.number(),
      undecodable: z.int(),
      excerpt: z.string(),
    }),
  ),
  encodingCertainty: certainty,
  sheets: z.array(z.object({ name: z.string(), hidden: z.boolean() })),
  rowCount: z.object({ value: z.int(), exact: z.boolean() }),
  preview: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
  columns: z.array(
    z.object({
      name: z.string(),
      samples: z.array(z.string()),
      filled: z.number(),
      cells: z.enum([...cellKinds, 'mixed']),
    }),
  ),
  warnings: z.array(z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) })),
  objects: z.array(z.object({ object: z.string(), score: z.number() })).meta({
    description: 'Objects the rows may be, most likely first, as far as the caller may import them.',
  }),
  objectCertainty: certainty,
  guesses: z.array(columnGuess).meta({ description: 'By column, for the object of the table.' }),
  key: z.object({ column: z.string(), field: z.string() }).nullable(),
})
/** The same with the types that reading and guessing use. */
export type ImportTable = Omit<z.infer<typeof ImportTableOutput>, 'format' | 'guesses'> & {
  format: TableFormat
  guesses: ColumnGuess[]
}

const counts = z.object({
  rows: z.int(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  failed: z.int(),
  linked: z.int(),
})

const progress = z.object({
  /** Position of the part at hand. */
  part: z.int(),
  counts: z.array(counts),
})

const namedRecords = z.array(
  z.object({
    object: z.string(),
    count: z.int(),
    titles: z.array(z.string()).meta({ description: 'The first dozen.' }),
  }),
)
export type NamedRecords = z.infer<typeof namedRecords>

/** An import's own words are those of its operation; before that it is a draft. */
export const dryRunStatuses = [
  'waiting',
  'running',
  'done',
  'failed',
  'cancelled',
] as const satisfies readonly OperationStatus[]
export const importStatuses = ['draft', ...dryRunStatuses] as const

const importError = z
  .object({
    code: z.string(),
    message: z.string(),
    params: z.record(z.string(), z.unknown()).optional(),
  })
  .nullable()

const planOutput = z.object({
  parts: z.array(
    ImportPartInput.extend({
      table: z.int(),
      key: z.string().nullable(),
      columns: z.array(ColumnPlanInput.extend({ at: z.int() })),
    }),
  ),
  quiet: z.boolean(),
})

/** One import in full. */
export const ImportOutput = z.object({
  id: z.uuid(),
  operationId: z.uuid().meta({ description: 'POST /operations/{operationId}/undo takes the import back.' }),
  status: z.enum(importStatuses),
  createdAt: z.string(),
  createdBy: z.uuid().nullable(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  tables: z.array(ImportTableOutput),
  plan: planOutput,
  madeByName: z
    .array(z.string())
    .meta({ description: 'Objects of which the caller can have missing records made by their names.' }),
  makesWay: z
    .array(z.string())
    .meta({ description: 'Objects whose unused first records can make way for those a file brings.' }),
  progress,
  dryRun: z
    .object({
      status: z.enum(dryRunStatuses),
      progress,
      error: importError,
      finishedAt: z.string().nullable(),
      madeAlong: namedRecords.meta({ description: 'Records that would be made because a row names them.' }),
      putAway: namedRecords.meta({ description: 'Unused first records that would make way for those.' }),
    })
    .nullable()
    .meta({ description: 'The last dry run; null when there was none since the plan changed.' }),
  error: importError,
})
export type ImportOutput = Omit<z.infer<typeof ImportOutput>, 'tables'> & { tables: ImportTable[] }

/** One line of GET /imports. */
export const ImportSummaryOutput = ImportOutput.pick({
  id: true,
  operationId: true,
  status: true,
  createdAt: true,
  createdBy: true,
  startedAt: true,
  finishedAt: true,
  progress: true,
}).extend({
  tables: z.array(z.object({ name: z.string(), object: z.string().nullable(), rows: z.int() })),
})

export const ImportsOutput = z.object({
  imports: z.array(ImportSummaryOutput),
  page: z.object({ next: z.string().nullable() }),
})

const page = {
  limit: z.coerce.number().int().min(1).max(200).optional(),
  cursor: z.string().max(500).optional(),
}

export const ImportsQuery = z.object(page).strict()

const problemRuns = ['import', 'dryRun'] as const

/** Which problems: of the run itself (default once it has started) or of the last dry run. */
export const ImportProblemsQuery = z
  .object({
    ...page,
    run: z.enum(problemRuns).optional(),
    part: z.coerce.number().int().min(0).optional(),
    severity: z.enum(['error', 'warning']).optional(),
  })
  .strict()

/** The problems of GET /imports/{id}/problems/summary and of the error file. */
export const ImportProblemFilter = ImportProblemsQuery.omit({ limit: true, cursor: true })

/** GET /imports/{id}/problems.csv: the rows of one part that were not imported; `all`: those with warnings too. */
export const ImportErrorFileQuery = z
  .object({
    run: z.enum(problemRuns).optional(),
    part: z.coerce.number().int().min(0).optional(),
    all: z.enum(['true', 'false']).optional(),
  })
  .strict()

const params = z.record(z.string(), z.unknown()).meta({ description: 'Values of the sentence of the code.' })

export const ImportProblemOutput = z.object({
  id: z.uuid(),
  part: z.int(),
  line: z.int(),
  column: z.string().meta({ description: '’’ for the whole row.' }),
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  message: z.string(),
  params,
  value: z.string().nullable(),
})
export type ImportProblemOutput = z.infer<typeof ImportProblemOutput>

export const ImportProblemsOutput = z.object({
  problems: z.array(ImportProblemOutput),
  page: z.object({ next: z.string().nullable() }),
})

/** GET /imports/{id}/problems/summary: what went wrong how often, most frequent first. */
export const ImportProblemSummaryOutput = z.object({
  groups: z.array(
    z.object({
      part: z.int(),
      column: z.string(),
      severity: z.enum(['error', 'warning']),
      code: z.string(),
      message: z.string(),
      params,
      value: z.string().nullable(),
      count: z.int(),
      /** How often the column has this problem with all its values, of which only the most frequent are told. */
      total: z.int(),
      /** How many values have it. */
      values: z.int(),
      /** Names near to a value that was not found. */
      proposals: z.array(z.string()),
    }),
  ),
  withoutValue: z
    .array(z.object({ part: z.int(), column: z.string(), field: z.string(), rows: z.int() }))
    .meta({
      description:
        'Fields that rows come in without, because what the column says was not found or cannot be read.',
    }),
})

/** GET /imports/{id}/values: one column’s texts with what each would become. */
export const ImportValuesQuery = z
  .object({ part: z.coerce.number().int().min(0), column: z.coerce.number().int().min(0) })
  .strict()

export const ImportValuesOutput = z.object({
  values: z.array(
    z.object({
      text: z.string(),
      count: z.int(),
      /** How it is understood without a word in the plan. */
      found: z.enum(['one', 'several', 'none']),
      /** What it is understood as. */
      as: z.string().nullable(),
      proposals: z.array(z.object({ text: z.string(), label: z.string(), certainty })),
    }),
  ),
  /** There are more different texts than are listed. */
  more: z.boolean(),
})
