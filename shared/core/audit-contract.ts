import { z } from 'zod'
import { eventSources } from '../platform/event-sources.ts'
import { auditAreas } from './audit-areas.ts'
import { HistoryPageOutput } from './history-contract.ts'
import { namePattern } from './metadata.ts'

/** GET /audit-log: what to look for; everything given must fit. */
export const AuditFilter = z.strictObject({
  actor: z.uuid().optional(),
  area: z.enum(auditAreas).optional(),
  object: z.string().regex(namePattern).optional(),
  record: z.uuid().optional(),
  source: z.enum(eventSources).optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
})
export type AuditFilter = z.infer<typeof AuditFilter>

export const AuditPageOutput = HistoryPageOutput.extend({
  page: z.object({
    next: z.uuid().nullable(),
    reached: z.iso
      .datetime()
      .nullable()
      .meta({ description: 'How far back was looked; `next` goes on there, also where a page is not full.' }),
  }),
})
