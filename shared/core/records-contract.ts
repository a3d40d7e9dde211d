import { z } from 'zod'
import { type Filter, operators } from './filters.ts'
import { dateBuckets, measureFunctions, recordLimits, recordRights } from './records.ts'

/** Whoever reads a filter checks it against the definitions (check-filter.ts); here only that it is an object. */
export const FilterInput = z.record(z.string(), z.unknown()).meta({
  description: `A condition { field, op, value } with op one of ${operators.join(', ')}, or { and: […] }, { or: […] }, { not: … }.`,
}) as unknown as z.ZodType<Filter>

export const SortInput = z
  .array(z.object({ field: z.string().max(200), direction: z.enum(['asc', 'desc']) }).strict())
  .max(5)

const names = z.array(z.string().max(200)).max(200)

const StartInput = z.union([
  z.object({ at: z.number().min(0).max(1) }).strict(),
  z.object({ value: z.union([z.string().max(200), z.number()]) }).strict(),
])

export const RecordRightInput = z
  .enum(recordRights)
  .meta({ description: 'Only records with which the caller may do this.' })

export const RecordQueryInput = z
  .object({
    filter: FilterInput.optional(),
    sort: SortInput.optional(),
    limit: z
      .int()
      .min(0)
      .max(recordLimits.page)
      .optional()
      .meta({ description: '0: no records, for the count alone.' }),
    cursor: z.string().max(4_000).optional(),
    start: StartInput.optional(),
    fields: names.optional(),
    expand: names.optional(),
    search: z.string().max(200).optional(),
    count: z.boolean().optional(),
    deleted: z.boolean().optional(),
    touches: z.boolean().optional(),
    youMay: RecordRightInput.optional(),
  })
  .strict()

export const AggregateInput = z
  .object({
    filter: FilterInput.optional(),
    search: z.string().max(200).optional(),
    groupBy: z
      .array(z.object({ field: z.string().max(200), bucket: z.enum(dateBuckets).optional() }).strict())
      .max(4)
      .optional(),
    measures: z
      .array(
        z
          .object({
            function: z.enum(measureFunctions),
            field: z.string().max(200).optional(),
            as: z.string().regex(/^[A-Za-z]\w{0,49}$/),
          })
          .strict(),
      )
      .min(1)
      .max(10),
    limit: z.int().min(1).max(10_000).optional(),
    sort: SortInput.optional(),
  })
  .strict()

/** Values by API name; each is read by its field's type. */
export const ValuesInput = z.record(z.string().max(100), z.unknown())

const id = z.uuid()
const version = z.int().min(1).optional()

export const BatchInput = z
  .object({
    /** All or nothing: the first refusal undoes the whole batch. */
    atomic: z.boolean().optional(),
    items: z
      .array(
        z.discriminatedUnion('action', [
          z.object({ action: z.literal('create'), values: ValuesInput }).strict(),
          z
            .object({
              action: z.literal('update'),
              id,
              version,
              seen: ValuesInput.optional(),
              values: ValuesInput,
            })
            .strict(),
          z.object({ action: z.literal('upsert'), key: z.string().max(100), values: ValuesInput }).strict(),
          z.object({ action: z.literal('delete'), id, version }).strict(),
          z.object({ action: z.literal('restore'), id }).strict(),
        ]),
      )
      .min(1)
      .max(recordLimits.batch),
  })
  .strict()

export const RecordRightsOutput = z.object({ update: z.boolean(), delete: z.boolean() }).meta({
  description:
    'What the caller may do with this record. To share it or give it to somebody takes update, to restore it delete.',
})

export const FailedFormulasOutput = z
  .record(z.string(), z.looseObject({ code: z.string(), message: z.string() }))
  .meta({ description: 'Formulas that give nothing for the record though they should, and why.' })

export const RecordOutput = z
  .looseObject({
    id: z.uuid(),
    object: z.string(),
    title: z.string(),
    version: z.int(),
    createdAt: z.string(),
    createdBy: z.uuid().nullable(),
    updatedAt: z.string(),
    updatedBy: z.uuid().nullable(),
    deletedAt: z.string().nullable(),
    youMay: RecordRightsOutput.optional(),
    failedFormulas: FailedFormulasOutput.optional(),
  })
  .meta({ description: 'System properties, and the fields of the object by API name.' })

export const RelatedOutput = z
  .record(
    z.uuid(),
    z.looseObject({
      id: z.uuid(),
      object: z.string(),
      title: z.string().nullable(),
      restricted: z.literal(true).optional(),
      failedFormulas: FailedFormulasOutput.optional(),
    }),
  )
  .meta({ description: 'Records that others point at, by id, as far as the caller may see them.' })

export const OneRecordOutput = z.object({
  record: RecordOutput,
  related: RelatedOutput,
  operationId: z.uuid().optional().meta({
    description:
      'After a change: takes it back with POST /operations/{id}/undo. Absent when nothing changed.',
  }),
})

export const RecordPageOutput = z.object({
  records: z.array(RecordOutput),
  related: RelatedOutput,
  touches: z
    .record(z.uuid(), z.array(z.int()))
    .optional()
    .meta({ description: 'With touches: notes about each record in each of the last twelve weeks.' }),
  page: z.object({
    next: z.string().nullable(),
    previous: z.string().optional(),
    at: z.number().optional(),
    count: z.object({ value: z.int(), exact: z.boolean() }).optional(),
  }),
})

export const AggregateOutput = z.object({
  groups: z.array(
    z.object({
      keys: z.array(z.unknown()),
      measures: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
    }),
  ),
  related: RelatedOutput,
  more: z.boolean(),
})

export const BatchOutput = z.object({
  /** What to undo to take the whole batch back. */
  operationId: z.uuid(),
  results: z.array(
    z.union([
      z.object({
        status: z.enum(['created', 'updated', 'unchanged', 'deleted', 'restored']),
        id: z.uuid(),
        version: z.int(),
      }),
      z.object({
        status: z.literal('failed'),
        id: z.uuid().optional(),
        error: z.object({ code: z.string(), message: z.string(), details: z.array(z.unknown()) }),
      }),
    ]),
  ),
})

export const SearchOutput = z.object({
  hits: z.array(
    z.object({
      id: z.uuid(),
      object: z.string(),
      title: z.string(),
      values: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
  related: RelatedOutput,
})
