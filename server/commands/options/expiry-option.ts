import { isDate } from '../../../shared/platform/dates.ts'
import { wrongOption } from './read-options.ts'

const dayMs = 24 * 60 * 60 * 1000

/** When a key ends: `90d` from now, the end of a day in UTC (`2027-01-31`), or a moment; null: never. */
export function expiryOption(given: string | undefined, now: Date): string | null {
  if (given === undefined) return null
  const days = /^(\d{1,5})d$/.exec(given)?.[1]
  if (days !== undefined) return new Date(now.getTime() + Number(days) * dayMs).toISOString()
  if (isDate(given)) return new Date(Date.parse(`${given}T00:00:00Z`) + dayMs).toISOString()
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(given) && !Number.isNaN(Date.parse(given))) {
    return new Date(given).toISOString()
  }
  throw wrongOption('--expires', { message: 'must be like 90d, 2027-01-31 or 2027-01-31T12:00:00Z' })
}
