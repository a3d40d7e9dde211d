import type { ExchangeRate } from '../../../shared/core/workspace-settings.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { bumpRevision } from '../bump-revision.ts'

interface RatesQuery {
  currency?: string
  /** Rates from before this day. */
  before?: string
  /** 1 to 10,000, and as many when absent. */
  limit?: number
  /** Of each currency only the newest. */
  newest?: boolean
}

const ratesAtMost = 10_000

/** Rates, by currency and the newest first; of one currency, before a day, or only the newest of each. */
export async function listRates(ctx: Context, query: RatesQuery = {}): Promise<ExchangeRate[]> {
  const { currency = null, before = null, limit = ratesAtMost, newest = false } = query
  const once = newest ? sql`distinct on (currency)` : sql``
  return ctx.db.query<ExchangeRate>(sql`
    select ${once} currency, date, trim_scale(rate)::text as rate from ${ctx.db.table('exchange_rate')}
    where (${currency}::text is null or currency = ${currency}::text)
      and (${before}::date is null or date < ${before}::date)
    order by currency, date desc limit ${limit}`)
}

/**
 * Adds rates, or replaces those of the same currency and date. Refuses one of the workspace's own currency.
 * Amounts written from now on use them. Emits settings.rates-changed.
 */
export async function putRates(ctx: Context, rates: readonly ExchangeRate[]): Promise<void> {
  const own = rates.findIndex((one) => one.currency === ctx.settings.currency)
  if (own >= 0) throw ownCurrency(own)
  // The last of several for one day counts; a statement may not touch a row twice.
  const byDay = new Map(rates.map((one) => [`${one.currency} ${one.date}`, one]))
  const wanted = [...byDay.values()]
  await ctx.transaction(async (tx) => {
    await tx.db.run(sql`
      insert into ${tx.db.table('exchange_rate')} (currency, date, rate)
      select currency, date, rate from unnest(${wanted.map((one) => one.currency)}::text[],
        ${wanted.map((one) => one.date)}::date[], ${wanted.map((one) => one.rate)}::numeric[])
        as given (currency, date, rate)
      on conflict (currency, date) do update set rate = excluded.rate`)
    await bumpRevision(tx, 'settings')
    const currencies = [...new Set(wanted.map((one) => one.currency))]
    tx.emit({ kind: 'settings.rates-changed', payload: { currencies } })
  })
}

/** Removes a rate. Amounts keep the worth they were written with. Emits settings.rates-changed. */
export async function deleteRate(ctx: Context, rate: { currency: string; date: string }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { currency, date } = rate
    const removed = await tx.db.run(sql`
      delete from ${tx.db.table('exchange_rate')} where currency = ${currency} and date = ${date}`)
    if (removed === 0) {
      throw new AppError(
        'not-found',
        'settings.rate-not-found',
        'There is no rate of this currency for this day.',
      )
    }
    await bumpRevision(tx, 'settings')
    tx.emit({ kind: 'settings.rates-changed', payload: { currencies: [currency] } })
  })
}

function ownCurrency(at: number): AppError {
  return new AppError(
    'invalid',
    'settings.rate-of-own-currency',
    'Rates say what other currencies are worth in the workspace’s own, which needs none.',
    { details: [{ path: `rates.${at}.currency`, code: 'settings.rate-of-own-currency' }] },
  )
}
