import { instantRange } from '../../../../shared/core/fields/date-time.ts'
import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import type { ListStart } from '../../../../shared/core/records.ts'
import { isDate, parseInstant } from '../../../../shared/platform/dates.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { raw, type Sql, sql } from '../../../platform/database/sql.ts'
import { sortableText } from '../../fields/conditions/comparable-text.ts'
import type { ServerFieldType } from '../../fields/field-type.ts'
import { serverFieldTypes } from '../../fields/index.ts'
import type { Position } from './cursor.ts'
import type { Scope } from './join-tree.ts'
import { positionAt, shareBefore } from './sampled-order.ts'
import type { SortKey } from './sort-keys.ts'

/** Where a page begins: behind a position or before it, where a condition begins to be true, or at an end. */
export interface Place {
  after: Position | null
  from?: Sql
  isBackward: boolean
  /** About how far on the way through the list, 0 to 1. */
  at?: number
}

interface StartQuery {
  keys: readonly SortKey[]
  conditions: readonly Sql[]
  start: ListStart
}

/** The place a list is opened at: about so far on its way, at its end, or where a value stands. */
export async function startPlace(scope: Scope, { keys, conditions, start }: StartQuery): Promise<Place> {
  if ('value' in start) {
    const from = fromValue(scope, keys[0]!, start.value)
    return { after: null, from, isBackward: false, at: await shareBefore(scope, conditions, { keys, from }) }
  }
  if (start.at <= 0) return { after: null, isBackward: false, at: 0 }
  if (start.at >= 1) return { after: null, isBackward: true, at: 1 }
  const found = await positionAt(scope, conditions, { keys, at: start.at })
  // Few fit, and by chance none of those looked at: then the nearer end.
  if (found === null) return { after: null, isBackward: start.at >= 0.5, at: Math.round(start.at) }
  return { after: found.position, isBackward: false, at: found.at }
}

/** True from where a value stands in the order of a key; not said of blanks. */
function fromValue({ ctx }: Scope, key: SortKey, value: string | number): Sql {
  const isUp = key.direction === 'asc'
  const wanted = wantedKey(key, value, ctx.values)
  return isUp ? sql`${key.expression} >= ${wanted}` : sql`${key.expression} <= ${wanted}`
}

// Only what every PostgreSQL reads as a number of this type; other types have no places one could name.
const numbers: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d{1,9}$/,
  bigint: /^-?\d{1,18}$/,
  numeric: /^-?\d{1,40}(?:\.\d{1,40})?(?:e[+-]?\d{1,3})?$/i,
}

function wantedKey(key: SortKey, value: string | number, context: Scope['ctx']['values']): Sql {
  const { field, part, type, direction } = key
  const text = String(value).trim()
  if (type === 'timestamptz') return sql`${edgeOfDay(text, direction, context)}::timestamptz`
  if (type === 'date') return sql`${isDate(text) ? text : refuse(value)}::date`
  if (type !== 'text') {
    const isNumber = numbers[type]?.test(text) && Number.isFinite(Number(text))
    return isNumber ? sql`${text}::text::${raw(type)}` : refuse(value)
  }
  // Downwards it begins with the last one that begins so.
  const edge = direction === 'asc' ? text : `${text}\uffff`
  if (part !== undefined || fieldTypeOf(field).kind(field) === 'composite')
    return sortableText(sql`${edge}::text`, raw(context.collation))
  const server = serverFieldTypes[field.type] as ServerFieldType
  return server.sortKey(() => sql`${edge}::text`, field, context)
}

function edgeOfDay(text: string, direction: SortKey['direction'], context: Scope['ctx']['values']): string {
  const moment = isDate(text) ? text : parseInstant(text)
  const day = moment === null ? null : instantRange('eq', moment, context)
  return (direction === 'asc' ? day?.from : day?.before) ?? refuse(text)
}

function refuse(value: string | number): never {
  throw new AppError(
    'invalid',
    'records.no-such-place',
    `"${value}" has no place in this order. Name a value of the field the list is sorted by.`,
    { details: [{ path: 'start', code: 'records.no-such-place', params: { value } }] },
  )
}
