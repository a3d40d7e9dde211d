import { z } from 'zod'
import { bulkActions, operationKinds } from './operation-kinds.ts'
import { bulkLimits, operationStatuses } from './operations.ts'
import { FilterInput, ValuesInput } from './records-contract.ts'

const Id = z.uuid()

const OnlyRecord = z.object({ id: Id, title: z.string() }).nullable().meta({
  description: 'The only record it was about, where that is one the reader may see; null once it is gone.',
})

export const OperationOutput = z.object({
  id: Id,
  kind: z.enum(operationKinds),
  status: z.enum(operationStatuses),
  title: z.string(),
  action: z.enum(bulkActions).nullable(),
  objectId: z.string().nullable(),
  record: OnlyRecord,
  fieldIds: z.array(z.string()),
  actorId: Id.nullable(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
  total: z.int().nullable(),
  done: z.int(),
  failed: z.int(),
  importId: Id.nullable(),
  undoOf: Id.nullable(),
  undoneKind: z.enum(operationKinds).nullable(),
  isRedo: z.boolean().meta({ description: 'It takes back an undo: what that took back is there again.' }),
  undoneBy: Id.nullable(),
  mayUndo: z.boolean(),
  mayCancel: z.boolean(),
  file: z
    .object({ name: z.string(), size: z.int(), keptUntil: z.string() })
    .nullable()
    .meta({ description: 'Of an export of one’s own, as long as it is kept: at /operations/{id}/file.' }),
  error: z
    .object({
      code: z.string(),
      message: z.string(),
      params: z.record(z.string(), z.unknown()).optional(),
    })
    .nullable(),
})

const Next = z.object({ next: z.string().nullable() })

export const OperationPageOutput = z.object({
  operations: z.array(OperationOutput),
  actors: z.record(Id, z.string()).meta({ description: 'Names of the members who did these, by id.' }),
  page: Next,
})

const Problem = z.object({
  id: Id,
  objectId: z.string().nullable(),
  recordId: Id.nullable(),
  title: z.string().nullable(),
  code: z.string(),
  message: z.string(),
  params: z.record(z.string(), z.unknown()).meta({ description: 'Values of the sentence of the code.' }),
  fieldIds: z.array(z.string()),
})

export const OperationProblemsOutput = z.object({ problems: z.array(Problem), page: Next })

export const UndoOutput = z.object({
  operationId: Id.meta({ description: 'The undo itself: undo it to have the change again.' }),
  status: z.enum(['done', 'running']),
  undone: z.int(),
  record: OnlyRecord,
  skipped: z
    .array(Problem)
    .meta({ description: 'What was left as it is, the first hundred; all at /operations/{id}/problems.' }),
  mayUndo: z
    .boolean()
    .meta({ description: 'It is done and changed something, so that it can be undone in turn.' }),
})

const Amended = z.record(z.string().max(100), z.array(z.unknown()).min(1).max(bulkLimits.amended))

export const BulkInput = z
  .object({
    action: z.enum(bulkActions),
    ids: z.array(Id).min(1).max(bulkLimits.ids).optional(),
    filter: FilterInput.optional(),
    search: z.string().max(200).optional(),
    values: ValuesInput.optional(),
    add: Amended.optional().meta({
      description:
        'Values put to those a record has, by field. Only for fields that hold several: choices, and references with `many`.',
    }),
    remove: Amended.optional().meta({ description: 'Values taken out of those a record has, by field.' }),
    quiet: z.boolean().optional().meta({
      description:
        'Kept with the events, for automation that acts on people to leave them alone (default true). Nothing acts on it yet.',
    }),
    onlyPermitted: z.boolean().optional().meta({
      description:
        'With a filter or search: leaves out what the caller may not change, instead of telling of each record.',
    }),
    withAttached: z.boolean().optional(),
  })
  .strict()
