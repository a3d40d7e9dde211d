import { parse } from 'csv-parse/sync'
import type { RateFileInput, RateFileOutput } from '../../../shared/core/settings-contract.ts'
import { currencyCode } from '../../../shared/core/settings-contract.ts'
import type { ExchangeRate } from '../../../shared/core/workspace-settings.ts'
import { isDate } from '../../../shared/platform/dates.ts'
import { divideDecimals, plainDecimal } from '../../../shared/platform/decimals.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import { roundDecimal } from '../../../shared/platform/written-decimals.ts'

type Problem = RateFileOutput['problems'][number]

interface ReadRates {
  rates: ExchangeRate[]
  problems: Problem[]
}

/**
 * Reads a file of rates, in rows (currency, date, rate) or with one column per currency. A wrong cell
 * stops nothing: it is reported with its line and column. Refuses a file that has neither form.
 */
export function readRateFile({ csv, inverse }: RateFileInput): ReadRates {
  const [header = [], ...rows] = cells(csv)
  const names = header.map((name) => name.trim())
  const lower = names.map((name) => name.toLowerCase())
  const date = lower.indexOf('date')
  if (date < 0) throw noRates()
  const place = { currency: lower.indexOf('currency'), rate: lower.indexOf('rate') }
  const isInRows = place.currency >= 0 && place.rate >= 0
  const wide = names.flatMap((name, at) =>
    currencyCode.safeParse(name).success ? [{ currency: name, at }] : [],
  )
  if (!isInRows && wide.length === 0) throw noRates()
  const read: ReadRates = { rates: [], problems: [] }
  rows.forEach((row, index) => {
    const named = (at: number) => names[at] ?? ''
    const found = isInRows ? [{ currency: (row[place.currency] ?? '').trim(), at: place.rate }] : wide
    const day = (row[date] ?? '').trim()
    for (const { currency, at } of found) {
      const outcome = rateOf({ currency, day, text: (row[at] ?? '').trim() }, inverse)
      if (outcome === null) continue
      if (typeof outcome !== 'string') read.rates.push(outcome)
      else
        read.problems.push({
          line: index + 2,
          column: named(at),
          code: outcome,
          value: (row[at] ?? '').slice(0, 100),
        })
    }
  })
  return { ...read, problems: read.problems.slice(0, 1_000) }
}

/** The rate of a cell, null for an empty one, or the code of what is wrong. */
function rateOf(
  cell: { currency: string; day: string; text: string },
  inverse: boolean,
): ExchangeRate | string | null {
  if (cell.text === '' || /^n\/?a$/i.test(cell.text)) return null
  if (!currencyCode.safeParse(cell.currency).success) return 'input.not-a-currency'
  if (!isDate(cell.day)) return 'input.not-a-date'
  const plain = cell.text.replace(',', '.')
  if (!/^\d{1,11}(\.\d{1,12})?$/.test(plain) || !/[1-9]/.test(plain)) return 'input.not-a-rate'
  const rate = inverse ? divideDecimals('1', plain) : plain
  if (rate === null) return 'input.not-a-rate'
  return { currency: cell.currency, date: cell.day, rate: plainDecimal(roundDecimal(rate, 12)) }
}

function cells(csv: string): string[][] {
  try {
    const delimiter = [';', '\t', ','].find((one) => (csv.split('\n', 1)[0] ?? '').includes(one)) ?? ','
    return parse(csv, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true })
  } catch {
    throw noRates()
  }
}

function noRates(): AppError {
  return new AppError(
    'invalid',
    'settings.not-a-rate-file',
    'This is not a file of rates. It needs a header with date, currency and rate, or date and one column per currency.',
    { details: [{ path: 'csv', code: 'settings.not-a-rate-file' }] },
  )
}
