import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { RateFileInput, RateFileOutput } from '../../../../shared/core/settings-contract.ts'
import type { ExchangeRate } from '../../../../shared/core/workspace-settings.ts'
import { request } from '../../../platform/api/request.ts'

const path = '/workspace/exchange-rates'
const pageSize = 200

/** The newest rate of each currency. */
export const newestRatesQuery = queryOptions({
  queryKey: ['rates', 'newest'],
  queryFn: async ({ signal }) =>
    (await request<{ rates: ExchangeRate[] }>(path, { query: { newest: true }, signal })).rates,
})

/** The rates of one currency, the newest first, page by page. */
export function ratesQuery(currency: string) {
  return infiniteQueryOptions({
    queryKey: ['rates', currency],
    queryFn: async ({ pageParam, signal }) =>
      (
        await request<{ rates: ExchangeRate[] }>(path, {
          query: { currency, limit: pageSize, ...(pageParam !== null && { before: pageParam }) },
          signal,
        })
      ).rates,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.length < pageSize ? null : (page.at(-1)?.date ?? null)),
  })
}

export function putRate(rate: ExchangeRate): Promise<unknown> {
  return request(path, { method: 'PUT', body: { rates: [rate] } })
}

export function deleteRate({ currency, date }: ExchangeRate): Promise<unknown> {
  return request(`${path}/${currency}/${date}`, { method: 'DELETE' })
}

export function importRates(input: RateFileInput): Promise<RateFileOutput> {
  return request(`${path}/import`, { method: 'POST', body: input })
}
