import { z } from 'zod'
import { importLimits } from './import-limits.ts'

const path = z.string().min(1).max(200)
const text = z.string().max(2_000)

/** What ambiguous dates and numbers of a column mean. */
export const HintsInput = z
  .object({
    dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
    decimalSeparator: z.enum(['.', ',']).optional(),
    excelDates: z.union([z.literal(1900), z.literal(1904)]).optional(),
  })
  .strict()

const columnUse = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('field'), path, createOptions: z.boolean().optional() }).strict(),
  z
    .object({
      kind: z.literal('link'),
      field: path,
      /** API name of the field of the related record that the texts are; default: its title. */
      by: path.optional(),
      createMissing: z.boolean().optional(),
      makeWay: z.boolean().optional().meta({
        description:
          'With createMissing: unused records the workspace began with (its stages) make way for those that are made.',
      }),
    })
    .strict(),
  z.object({ kind: z.literal('skip') }).strict(),
])

/** Where one column goes. */
export const ColumnPlanInput = z
  .object({
    column: z.string().max(1_000).meta({ description: 'The column’s name in the file.' }),
    at: z.int().min(0).optional().meta({ description: 'Its position, where the name alone does not tell.' }),
    target: columnUse,
    values: z.record(text, text.nullable()).optional().meta({
      description: 'What some texts mean: by the text in the file another text, or null for “leave blank”.',
    }),
    scale: z.number().positive().optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    hints: HintsInput.optional(),
  })
  .strict()

/** What becomes of one table. */
export const ImportPartInput = z
  .object({
    table: z.union([z.int().min(0), z.string().max(500)]).meta({
      description: 'Position of a table among the import’s tables, or its name.',
    }),
    object: z.string().max(100),
    action: z.enum(['create', 'update', 'upsert']),
    key: z.string().max(100).nullable().optional(),
    unreadable: z.enum(['leaveOut', 'blank']).optional(),
    maybeTwice: z.enum(['create', 'leaveOut', 'update']).optional().meta({
      description: 'What becomes of a new row whose name or email a record has although no key matched.',
    }),
    belongsTo: z.record(path, z.uuid()).optional().meta({
      description:
        'By reference field the id of the record that rows belong to where they name none: deals a pipeline, whose stages are then meant.',
    }),
    columns: z.array(ColumnPlanInput).max(importLimits.columns),
  })
  .strict()

/** PUT /imports/{id}/plan, and the field `plan` of POST /imports. Parts run in their order. */
export const ImportPlanInput = z
  .object({ parts: z.array(ImportPartInput).min(1).max(importLimits.tables), quiet: z.boolean().optional() })
  .strict()
export type ImportPlanInput = z.infer<typeof ImportPlanInput>
