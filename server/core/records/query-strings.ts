import { z } from 'zod'
import { recordLimits } from '../../../shared/core/records.ts'
import { FilterInput, RecordRightInput, SortInput } from '../../../shared/core/records-contract.ts'

/** A query string's value that is JSON. */
const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .max(20_000)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' })
        return z.NEVER
      }
    })
    .pipe(schema)

/** `-amount,name` or the JSON form. */
const sort = z
  .string()
  .max(1_000)
  .transform((text, context): unknown => {
    if (!text.startsWith('[')) return text.split(',').filter(Boolean).map(sortOf)
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: 'is not JSON' })
      return z.NEVER
    }
  })
  .pipe(SortInput)

function sortOf(text: string) {
  return text.startsWith('-')
    ? { field: text.slice(1), direction: 'desc' }
    : { field: text, direction: 'asc' }
}

const list = z
  .string()
  .max(10_000)
  .transform((text) => text.split(',').filter(Boolean))

const flag = z.enum(['true', 'false']).transform((text) => text === 'true')
const count = (most: number) => z.coerce.number().int().min(1).max(most)

export const ListQuery = z
  .object({
    filter: json(FilterInput).optional().meta({ description: 'A filter as JSON.' }),
    sort: sort.optional().meta({ description: 'Fields, a minus before one for descending: -amount,name.' }),
    limit: z.coerce
      .number()
      .int()
      .min(0)
      .max(recordLimits.page)
      .optional()
      .meta({ description: '0: no records, for the count alone.' }),
    cursor: z.string().max(4_000).optional(),
    fields: list.optional().meta({ description: 'API names, separated by commas.' }),
    expand: list.optional().meta({ description: 'Reference paths whose targets to describe in related.' }),
    search: z.string().max(200).optional(),
    count: flag.optional(),
    deleted: flag.optional(),
    youMay: RecordRightInput.optional(),
  })
  .strict()

export const GetQuery = z
  .object({ fields: list.optional(), expand: list.optional(), deleted: flag.optional() })
  .strict()

export const SearchQuery = z
  .object({
    q: z.string().min(1).max(200),
    objects: list.optional(),
    limit: count(50).optional(),
    fields: list.optional().meta({
      description: 'Fields to give with what is found, by object: deal.stage,deal.amount,company.owner.',
    }),
  })
  .strict()
