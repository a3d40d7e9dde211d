import { z } from 'zod'
import { cleanName } from '../../platform/clean-name.ts'
import { tagColors } from '../../platform/tag-colors.ts'
import { dateBuckets } from '../records.ts'
import { FilterInput } from '../records-contract.ts'
import { calendarSpans, chartFunctions, chartShapes, columnMeasures, mostCardFields } from '../views.ts'

export const path = z.string().min(1).max(200)

export const ColorRules = z
  .array(
    z
      .object({
        filter: FilterInput,
        color: z.enum(tagColors),
        name: z.string().overwrite(cleanName).max(80).optional(),
      })
      .strict(),
  )
  .max(20)

const ColumnSetting = z
  .object({
    value: z.string().max(200),
    hidden: z.boolean().optional(),
    folded: z.boolean().optional(),
    limit: z
      .object({
        of: z.enum(['count', 'sum']),
        most: z.number().min(0).max(1e15),
        over: z.enum(['warn', 'refuse']),
      })
      .strict()
      .optional(),
  })
  .strict()

export const BoardInput = z
  .object({
    cards: z.array(path).max(mostCardFields).optional(),
    columns: z.array(ColumnSetting).max(200).optional(),
  })
  .strict()

export const CalendarInput = z
  .object({ date: path, end: path.optional(), span: z.enum(calendarSpans).optional() })
  .strict()

/** What records are grouped by, dates by a period. */
export const GroupInput = z.object({ field: path, bucket: z.enum(dateBuckets).optional() }).strict()

export const ChartInput = z
  .object({
    shape: z.enum(chartShapes),
    by: GroupInput,
    split: GroupInput.optional(),
    measure: z.object({ function: z.enum(chartFunctions), field: path.optional() }).strict(),
  })
  .strict()

export const ViewColumnInput = z
  .object({
    field: path,
    width: z.int().min(20).max(2_000).optional(),
    pinned: z.boolean().optional(),
    measure: z.enum(columnMeasures).optional(),
  })
  .strict()
