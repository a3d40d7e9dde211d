import { type CsvRecord, csvDialect, scanCsv } from './scan-csv.ts'

export interface Dialect {
  delimiter: string
  quote: string
}

const delimiters = [',', ';', '\t', '|', '：', '，', '；', '^', '~', ':']
const quotes = ['"', "'"]
const sampledRecords = 200

/**
 * The separator and quotation mark under which a text falls into the most even table. Text that has no
 * separator at all is a table of one column, with commas.
 */
export function recogniseDialect(text: string): Dialect {
  const told = /^sep=(.)\r?$/im.exec(text.slice(0, 8))?.[1]
  const options = (told === undefined ? delimiters : [told]).flatMap((delimiter) =>
    quotes.filter((quote) => quote === '"' || text.includes(quote)).map((quote) => ({ delimiter, quote })),
  )
  let best = { score: 0, dialect: { delimiter: told ?? ',', quote: '"' } }
  for (const dialect of options) {
    if (!text.includes(dialect.delimiter)) continue
    const score = evenness(sampleRecords(text, dialect, sampledRecords), dialect)
    if (score > best.score) best = { score, dialect }
  }
  return best.dialect
}

/** The first records of a text, blank ones included. */
function sampleRecords(text: string, dialect: Dialect, limit: number): CsvRecord[] {
  const codes = csvDialect(dialect.delimiter, dialect.quote)
  const records: CsvRecord[] = []
  for (let at = 0; records.length < limit; ) {
    const record = scanCsv(text, at, 'final', codes)
    if (record === null) break
    records.push(record)
    at = record.end
  }
  return records
}

/**
 * How much records look like the rows of one table: the share that have the usual number of cells, more
 * when there are more columns and quotation marks are used as such, less when they are misplaced.
 */
function evenness(records: CsvRecord[], { quote }: Dialect): number {
  const rows = records.filter((record) => !record.blank)
  const widths = new Map<number, number>()
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
  const [width, count] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0]
  if (width < 2) return 0
  const flawed = rows.filter((record) => record.flaws.length > 0).length
  const share = (count - flawed / 2) / rows.length
  // Beyond a few columns their number says little, but evenness still does.
  const score = share * share * (2 - 1 / (width - 0.5))
  return quote === '"' ? score : score * 0.95
}
