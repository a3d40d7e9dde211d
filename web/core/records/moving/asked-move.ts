import { findField } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { isApiError } from '../../../platform/api/api-error.ts'
import { readRecord } from '../../record-requests.ts'
import type { Spot } from '../edit/ask-store.ts'
import { lackOf, mayAskFor, mayNeed, type Sight } from './lack-of.ts'
import { askForNeed, type MoveNeed, type Written } from './need-store.ts'

type Values = Readonly<Record<string, unknown>>

/** A record on its way to another column of its board. */
export interface Leaving {
  record: { id: string; title: string | null }
  /** The field of the columns, and what it is to be. */
  field: string
  value: unknown
  /** What the column is called, and the record that it is. */
  column: string
  place: Values
  near: () => Spot
}

export type Send = (written: Written) => Promise<OneRecord>

/**
 * Moves a record once it has what its new column needs: that is asked for before anything is sent, and again
 * for what the server still misses. null when the person leaves it as it was.
 */
export async function askedMove(sight: Sight, leaving: Leaving, send: Send): Promise<OneRecord | null> {
  let need = await needOf(sight, leaving)
  for (;;) {
    const written = need === null ? {} : await askForNeed(need)
    if (written === null) return null
    try {
      return await send(written)
    } catch (error) {
      need = needAfter(sight, { leaving, need, written, error })
      if (need === null) throw error
    }
  }
}

/** What the column needs of the record; null where it has all of it, or nothing can be known before it is sent. */
async function needOf(sight: Sight, leaving: Leaving): Promise<MoveNeed | null> {
  const { record, place } = leaving
  if (!mayNeed(sight, place)) return null
  const whole = (await readRecord(sight.object.name, record.id).catch(() => null))?.record
  if (whole === undefined) return null
  const { fields, reasons, required } = await lackOf(sight, leaving, whole)
  if (fields.length === 0) return null
  const written = Object.fromEntries(fields.map(({ name }) => [name, whole[name] ?? null]))
  return asked(sight, leaving, { fields, required, reasons, written, error: null })
}

interface Refused {
  leaving: Leaving
  need: MoveNeed | null
  written: Written
  error: unknown
}

/** The same with what the server missed besides; null where it is not about a field somebody could fill in. */
function needAfter(sight: Sight, { leaving, need, written, error }: Refused): MoveNeed | null {
  const paths = isApiError(error) ? error.details.map(({ path }) => path) : []
  const named = paths.flatMap((path) => findField(sight.object, path) ?? [])
  const fields = named.filter((one) => mayAskFor(sight, leaving, one))
  if (fields.length === 0) return null
  const all = [...new Set([...(need?.fields ?? []), ...fields])]
  const { required = new Set<string>(), reasons = [] } = need ?? {}
  return asked(sight, leaving, { fields: all, required, reasons, written, error })
}

function asked(
  { object }: Sight,
  { record, column, near }: Leaving,
  what: Pick<MoveNeed, 'fields' | 'required' | 'reasons' | 'written' | 'error'>,
): MoveNeed {
  return { ...what, object, title: record.title, column, near: near() }
}
