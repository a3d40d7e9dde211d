import { z } from 'zod'
import { isDate } from '../platform/dates.ts'
import { nameInput } from '../platform/name-input.ts'
import { isTimeZone } from '../platform/time-zones.ts'
import { accents } from './accents.ts'
import { languages } from './metadata.ts'
import { SavedOutput } from './saved-contract.ts'

export const timeZone = z
  .string()
  .max(60)
  .refine(isTimeZone, { error: 'is no time zone', params: { code: 'input.not-a-time-zone' } })

const isoDate = z
  .string()
  .refine(isDate, { error: 'is no date (YYYY-MM-DD)', params: { code: 'input.not-a-date' } })
export const currencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .refine(isCurrency, { error: 'is no currency', params: { code: 'input.not-a-currency' } })
export const countryCode = z.string().regex(/^[A-Z]{2}$/)

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
const span = z.tuple([timeOfDay, timeOfDay]).refine(([from, to]) => from < to, {
  error: 'ends before it begins',
  params: { code: 'input.ends-before-it-begins' },
})
const spans = z
  .array(span)
  .max(10)
  .refine((all) => all.every(([from], at) => at === 0 || all[at - 1]![1] <= from), {
    error: 'overlaps',
    params: { code: 'input.overlaps' },
  })

/** PATCH /workspace: any part of the settings. */
export const SettingsInput = z
  .strictObject({
    name: nameInput(100),
    timeZone,
    languages: z
      .array(z.enum(languages))
      .min(1)
      .max(languages.length)
      .refine(isSet, {
        error: 'names one twice',
        params: { code: 'input.twice' },
      }),
    country: countryCode,
    currency: currencyCode,
    currencies: z
      .array(currencyCode)
      .max(50)
      .refine(isSet, {
        error: 'names one twice',
        params: { code: 'input.twice' },
      }),
    fiscalYearStartMonth: z.int().min(1).max(12),
    weekStartsOn: z.int().min(1).max(7),
    workingHours: z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), spans),
    holidays: z
      .array(
        z.strictObject({
          date: isoDate,
          name: nameInput(100),
          works: z
            .literal(true)
            .optional()
            .meta({ description: 'A day of the weekend that is worked in the place of another.' }),
        }),
      )
      .max(1_000),
    accent: z.enum(accents),
  })
  .partial()
export type SettingsInput = z.infer<typeof SettingsInput>

export const SettingsOutput = SettingsInput.required().extend({
  sortLanguage: z
    .enum(languages)
    .meta({ description: 'How text sorts. Changed by `POST /workspace/sort-order`.' }),
  logo: z.string().nullable().meta({ description: 'By which `/logos/{workspace}/{logo}` answers.' }),
  ...SavedOutput,
})

/** POST /workspace/sort-order. */
export const SortOrderInput = z.strictObject({ language: z.enum(languages) })

const rate = z
  .string()
  .regex(/^\d{1,11}(\.\d{1,12})?$/)
  .refine((text) => /[1-9]/.test(text), { error: 'must be above zero', params: { code: 'input.too-small' } })

const RateInput = z.strictObject({ currency: currencyCode, date: isoDate, rate })

/** PUT /workspace/exchange-rates: adds rates, or replaces those of the same currency and date. */
export const RatesInput = z.strictObject({ rates: z.array(RateInput).min(1).max(10_000) })
export type RatesInput = z.infer<typeof RatesInput>

export const RatesOutput = z.strictObject({ rates: z.array(RateInput) })

/**
 * POST /workspace/exchange-rates/import: a CSV with columns currency, date and rate, or one column per
 * currency beside a date, as central banks publish it. `inverse`: the file says what one unit of the
 * workspace's currency is worth in the others.
 */
export const RateFileInput = z.strictObject({
  csv: z.string().min(1).max(5_000_000),
  inverse: z.boolean().default(false),
})
export type RateFileInput = z.infer<typeof RateFileInput>

export const RateFileOutput = z.strictObject({
  imported: z.int(),
  problems: z.array(
    z.strictObject({ line: z.int(), column: z.string(), code: z.string(), value: z.string() }),
  ),
})
export type RateFileOutput = z.infer<typeof RateFileOutput>

/** GET /backups: what is remembered of the backups made of this server. */
export const BackupsOutput = z.strictObject({
  backups: z.array(
    z.strictObject({
      at: z.iso.datetime(),
      bytes: z.number(),
      isWhole: z.boolean().meta({ description: 'false: attached files were missing or damaged on disk.' }),
    }),
  ),
})
export type BackupsOutput = z.infer<typeof BackupsOutput>

function isSet(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}

const currencies = new Set(Intl.supportedValuesOf('currency'))
function isCurrency(code: string): boolean {
  return currencies.has(code)
}
