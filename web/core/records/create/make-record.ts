import type { OneRecord } from '../../../../shared/core/records.ts'
import { isUnreachable } from '../../../platform/api/api-error.ts'
import { randomId } from '../../../platform/api/random-id.ts'
import { createRecord } from '../../record-requests.ts'
import { queueCreations } from '../edit/queued-creations.ts'

/**
 * Makes a record. Where there is no network, or nobody at its end, what was written is kept, through a reload of
 * the page too, and made by itself as soon as there is; null then. What is refused is thrown.
 */
export async function makeRecord(
  object: string,
  values: Readonly<Record<string, unknown>>,
  about?: string,
): Promise<OneRecord | null> {
  const key = randomId()
  try {
    return await createRecord(object, values, key)
  } catch (error) {
    if (!isUnreachable(error)) throw error
    const items = [{ action: 'create' as const, values }]
    queueCreations(key, { object, items, writtenAt: Date.now(), ...(about !== undefined && { about }) })
    return null
  }
}
