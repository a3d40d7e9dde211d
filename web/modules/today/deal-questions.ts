import type { Filter } from '../../../shared/core/filters.ts'
import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordQuery } from '../../../shared/core/records.ts'

const fields = [
  'name',
  'company',
  'amount',
  'stage',
  'stageSince',
  'closeDate',
  'status',
  'nextStep',
  'owner',
]
/** So many of those that are overdue are shown. */
export const shownOverdue = 8

const open: Filter = { field: 'status', op: 'eq', value: 'open' }

/** Open deals, of the reader alone or of everyone the reader may see. */
export function openDeals(isMine: boolean): Filter {
  return isMine ? { and: [open, { field: 'owner', op: 'eq', value: 'me' }] } : open
}

const expanded = new Set(['company', 'stage', 'owner'])

/** Fields a row of today shows, as far as the object has them. */
function asked(object: ObjectDefinition): Pick<RecordQuery, 'fields' | 'expand'> {
  const there = [...fields, 'nextStepOn'].filter((name) => findField(object, name) !== undefined)
  return { fields: there, expand: there.filter((name) => expanded.has(name)) }
}

/** Days by which something of a deal is due, as far as the object has them. */
export type DueField = 'nextStepOn' | 'closeDate'

export function dueFields(object: ObjectDefinition): DueField[] {
  return (['nextStepOn', 'closeDate'] as const).filter((name) => findField(object, name) !== undefined)
}

function isLate(field: DueField): Filter {
  return { field, op: 'within', value: 'before today' }
}

/** Whose next step or closing is past its day. */
export function overdueFilter(object: ObjectDefinition, isMine: boolean): Filter {
  return { and: [openDeals(isMine), { or: dueFields(object).map(isLate) }] }
}

/** Those that are late by one of these days, the longest first. */
export function lateQuestion(object: ObjectDefinition, isMine: boolean, field: DueField): RecordQuery {
  return {
    ...asked(object),
    filter: { and: [openDeals(isMine), isLate(field)] },
    sort: [{ field, direction: 'asc' }],
    limit: shownOverdue,
  }
}

/** Those that have stood in their stage for longer than `late` allows, the longest first. */
export function stalledQuestion(object: ObjectDefinition, isMine: boolean, late: Filter): RecordQuery {
  return {
    ...asked(object),
    filter: { and: [openDeals(isMine), late] },
    sort: [{ field: 'stageSince', direction: 'asc' }],
    limit: 8,
    count: true,
  }
}

/** What changed last, open or closed. */
export function latelyQuestion(object: ObjectDefinition, isMine: boolean): RecordQuery {
  const mine: Filter = { field: 'owner', op: 'eq', value: 'me' }
  return {
    ...asked(object),
    ...(isMine && { filter: mine }),
    sort: [{ field: 'updatedAt', direction: 'desc' }],
    limit: 8,
  }
}
