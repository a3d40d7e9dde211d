import { z } from 'zod'
import { eventSources } from '../platform/event-sources.ts'
import { operationKinds } from './operation-kinds.ts'
import { OneRecordOutput } from './records-contract.ts'

const { record: RecordOutput, related: RelatedOutput } = OneRecordOutput.shape
const Next = z.object({ next: z.string().nullable() })

const HistoryEventOutput = z.object({
  id: z.uuid(),
  kind: z.string(),
  at: z.string(),
  objectId: z.string().nullable(),
  recordId: z.uuid().nullable(),
  actorId: z.uuid().nullable(),
  operationId: z.uuid(),
  changes: z
    .record(z.string(), z.tuple([z.unknown(), z.unknown()]))
    .nullable()
    .meta({ description: 'By field definition id: the value before and after.' }),
  payload: z.record(z.string(), z.unknown()),
  source: z
    .enum(eventSources)
    .nullable()
    .meta({ description: 'Through what it came about; null from before that was kept.' }),
  operationKind: z.enum(operationKinds),
  operationTitle: z.string().nullable(),
  mayUndo: z.boolean(),
})

export const HistoryPageOutput = z.object({
  events: z.array(HistoryEventOutput),
  related: RelatedOutput,
  page: Next,
})

export const TimelinePageOutput = z.object({
  items: z.array(
    z.union([
      z.object({ kind: z.enum(['event', 'related']), at: z.string(), event: HistoryEventOutput }),
      z.object({ kind: z.enum(['note', 'file']), at: z.string(), record: RecordOutput }),
    ]),
  ),
  related: RelatedOutput,
  page: Next,
})

export const RecordAsOfOutput = z.object({
  record: RecordOutput,
  related: RelatedOutput,
  at: z.string(),
  unknown: z.array(z.string()),
})

export const EventPageOutput = z.object({
  events: z.array(HistoryEventOutput.extend({ position: z.int() })),
  next: z.int(),
})
