import type { ExchangeRate } from '../../../shared/core/workspace-settings.ts'
import { multiplyDecimals } from '../../../shared/platform/decimals.ts'
import { roundDecimal } from '../../../shared/platform/written-decimals.ts'
import type { WorkspaceDatabase } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** Rates by currency, newest first. */
export type ExchangeRates = ReadonlyMap<string, readonly ExchangeRate[]>

export async function loadExchangeRates(db: WorkspaceDatabase): Promise<ExchangeRates> {
  const rows = await db.query<ExchangeRate>(
    sql`select currency, date, rate from ${db.table('exchange_rate')} order by currency, date desc`,
  )
  return Map.groupBy(rows, (row) => row.currency)
}

/**
 * An amount in the base currency by the rate valid on a date (ISO), as a decimal of four places; the
 * oldest rate serves days before it. null when the currency has no rate at all.
 */
export function toBaseCurrency(
  rates: ExchangeRates,
  base: string,
  money: { amount: string; currency: string; date: string },
): string | null {
  if (money.currency === base) return money.amount
  const known = rates.get(money.currency)
  const rate = known?.find((one) => one.date <= money.date) ?? known?.at(-1)
  return rate === undefined ? null : roundDecimal(multiplyDecimals(money.amount, rate.rate), 4)
}
