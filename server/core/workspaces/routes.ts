import { z } from 'zod'
import {
  RateFileInput,
  RateFileOutput,
  RatesInput,
  RatesOutput,
  SettingsInput,
  SettingsOutput,
  SortOrderInput,
} from '../../../shared/core/settings-contract.ts'
import { type HouseRoute, route } from '../route.ts'
import { expectedVersion, tagged } from '../version-tag.ts'
import { deleteRate, listRates, putRates } from './change-rates.ts'
import { changeSettings } from './change-settings.ts'
import { changeSortOrder } from './change-sort-order.ts'
import { readRateFile } from './read-rate-file.ts'

const tag = 'Workspace'
const permission = 'settings.manage'
const rates = '/workspace/exchange-rates'

/** The workspace's settings and exchange rates. */
export const workspaceRoutes: readonly HouseRoute[] = [
  route({
    method: 'GET',
    path: '/workspace',
    tag,
    summary: 'The workspace’s settings',
    answer: SettingsOutput,
    versioned: true,
    handler: async (ctx, request) => tagged(request, ctx.settings.version, ctx.settings),
  }),
  route({
    method: 'PATCH',
    path: '/workspace',
    tag,
    summary: 'Change settings',
    description: 'The currency can be changed as long as no amounts are kept.',
    permission,
    body: SettingsInput,
    answer: SettingsOutput,
    versioned: true,
    handler: async (ctx, request) => {
      const settings = await changeSettings(ctx, request.body, expectedVersion(request).version)
      return tagged(request, settings.version, settings)
    },
  }),
  route({
    method: 'POST',
    path: '/workspace/sort-order',
    tag,
    summary: 'Sort text by another language',
    description:
      'In the background: lists keep their order until the indexes in the other one stand. `GET /objects/changes/{id}` says how far it is.',
    permission,
    body: SortOrderInput,
    status: 202,
    answer: z.strictObject({ operationId: z.uuid() }),
    handler: (ctx, { body }) => changeSortOrder(ctx, body.language),
  }),
  route({
    method: 'GET',
    path: rates,
    tag,
    summary: 'List exchange rates',
    description:
      'What one unit of a currency is worth in the workspace’s, from a day until the next rate. With `newest` only the newest of each currency; `before` continues a currency’s rates from the last day read.',
    query: z.object({
      currency: z.string().max(3).optional(),
      before: z.iso.date().optional(),
      limit: z.coerce.number().int().min(1).max(10_000).optional(),
      newest: z.enum(['true', 'false']).optional(),
    }),
    answer: RatesOutput,
    handler: async (ctx, { query }) => ({
      rates: await listRates(ctx, { ...query, newest: query.newest === 'true' }),
    }),
  }),
  route({
    method: 'PUT',
    path: rates,
    tag,
    summary: 'Add or replace exchange rates',
    permission,
    body: RatesInput,
    handler: (ctx, { body }) => putRates(ctx, body.rates),
  }),
  route({
    method: 'POST',
    path: `${rates}/import`,
    tag,
    summary: 'Import exchange rates from a CSV',
    description:
      'Columns `date`, `currency` and `rate`, or `date` and one column per currency. With `inverse` the file says what one unit of the workspace’s currency is worth in the others, as the European Central Bank’s does. Wrong cells are reported and stop nothing.',
    permission,
    body: RateFileInput,
    answer: RateFileOutput,
    handler: async (ctx, { body }) => {
      const { rates: read, problems } = readRateFile(body)
      const foreign = read.filter((rate) => rate.currency !== ctx.settings.currency)
      if (foreign.length > 0) await putRates(ctx, foreign)
      return { imported: foreign.length, problems }
    },
  }),
  route({
    method: 'DELETE',
    path: `${rates}/:currency/:date`,
    tag,
    summary: 'Remove an exchange rate',
    permission,
    params: z.object({ currency: z.string().regex(/^[A-Z]{3}$/), date: z.iso.date() }),
    handler: (ctx, { params }) => deleteRate(ctx, { currency: params.currency, date: params.date }),
  }),
]
