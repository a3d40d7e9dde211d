import type { Readable } from 'node:stream'
import type { AuditFilter } from '../../../shared/core/audit-contract.ts'
import type { HistoryEvent } from '../../../shared/core/history.ts'
import { localized } from '../../../shared/core/metadata.ts'
import type { Related } from '../../../shared/core/records.ts'
import type { Context } from '../../platform/context.ts'
import { writeCsv } from '../formats/csv/write-csv.ts'
import { listAudit } from './list-audit.ts'

const columns = ['time', 'who', 'source', 'event', 'object', 'record', 'record id', 'operation', 'details']

/** The audit log as far as the filter and the actor's sight go, as CSV that grows as it is read. */
export function exportAudit(ctx: Context, filter: AuditFilter, signal: AbortSignal): Readable {
  return writeCsv(columns, rowsOf(ctx, filter, signal))
}

async function* rowsOf(ctx: Context, filter: AuditFilter, signal: AbortSignal): AsyncGenerator<string[]> {
  let cursor: string | null = null
  do {
    signal.throwIfAborted()
    const { events, related, page } = await listAudit(ctx, filter, {
      limit: 1_000,
      ...(cursor !== null && { cursor }),
    })
    for (const event of events) yield rowOf(ctx, event, related)
    cursor = page.next
  } while (cursor !== null)
}

function rowOf(ctx: Context, event: HistoryEvent, related: Related): string[] {
  const object = ctx.metadata.byId.get(event.objectId ?? '')
  return [
    event.at,
    event.actorId === null ? 'Kith' : (related[event.actorId]?.title ?? event.actorId),
    event.source ?? '',
    event.kind,
    object === undefined ? (event.objectId ?? '') : localized(object.label, ctx.values.language),
    related[event.recordId ?? '']?.title ?? '',
    event.recordId ?? '',
    event.operationId,
    detailsOf(ctx, event),
  ]
}

/** Changes by name of the field, other details as they are kept. */
function detailsOf(ctx: Context, { objectId, changes, payload }: HistoryEvent): string {
  if (changes === null) return Object.keys(payload).length === 0 ? '' : JSON.stringify(payload)
  const fields = ctx.metadata.byId.get(objectId ?? '')?.fields ?? []
  const named = Object.entries(changes).map(([id, change]) => [
    fields.find((field) => field.id === id)?.name ?? id,
    change,
  ])
  return JSON.stringify(Object.fromEntries(named))
}
