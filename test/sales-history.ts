import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { afterLastFile } from './shared-by-files.ts'

/** The sales of a company as four files that name each other's rows. */
export interface SalesHistory {
  of: string
  folder: URL
}

export type SalesFile = 'products' | 'sales_teams' | 'accounts' | 'sales_pipeline'
type Rows = readonly (readonly (string | number)[])[]

const rows = (count: number, row: (at: number) => Rows[number]): Rows =>
  Array.from({ length: count }, (_, at) => row(at))
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T

const products = [
  'Lift Basic',
  'Lift Pro',
  'Lift Plus Basic',
  'Lift Plus Pro',
  'Hoist One',
  'Hoist Two',
  'Rig',
]
const prices = [550, 4_820, 1_100, 5_480, 55, 3_390, 26_800]
const agents = [
  'Aino',
  'Bruno',
  'Chiara',
  'Devi',
  'Elif',
  'Femi',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kaya',
  'Lior',
]
const managers = ['Maren Oduya', 'Nils Varga', 'Olu Saarinen']
const places = ['Aldbrook', 'Birkvale', 'Corrin', 'Dunmere', 'Eskdal', 'Farholt', 'Glenrow', 'Halvik']
const trades = ['Optics', 'Mills', 'Foods', 'Timber', 'Labs']
const sectors = ['medical', 'retail', 'software', 'technolgy', 'finance', 'marketing', 'services']
const countries = ['United States', 'Kenya', 'Japan', 'Germany', 'Norway']
const stages = ['Won', 'Lost', 'Won', 'Engaging', 'Won', 'Lost', 'Prospecting'] as const

const agent = (at: number) => `${pick(agents, at)} ${pick(places, at % agents.length)}`
const account = (at: number) => `${pick(places, at)} ${trades[Math.floor(at / places.length)]}`
const day = (at: number) => new Date(Date.UTC(2024, 0, 1 + (at % 600))).toISOString().slice(0, 10)

// With the dirt of real files: misspelt words, a product written in two ways, deals without an account or a day.
const made: Readonly<Record<SalesFile, Rows>> = {
  products: [
    ['product', 'series', 'sales_price'],
    ...products.map((name, at) => [name, name.split(' ')[0] as string, prices[at] as number]),
  ],
  sales_teams: [
    ['sales_agent', 'manager', 'regional_office'],
    ...agents.map((_, at) => [agent(at), pick(managers, at), pick(['Central', 'East', 'West'], at)]),
  ],
  accounts: [
    ['account', 'sector', 'year_established', 'revenue', 'employees', 'office_location', 'subsidiary_of'],
    ...rows(places.length * trades.length, (at) => [
      account(at),
      pick(sectors, at),
      1980 + at,
      `${11 + at * 37}.0${at % 10}`,
      9 + at * 113,
      at === 7 ? 'Philipines' : pick(countries, at),
      at % 4 === 3 ? account(at - 3) : '',
    ]),
  ],
  sales_pipeline: [
    [
      'opportunity_id',
      'sales_agent',
      'product',
      'account',
      'deal_stage',
      'engage_date',
      'close_date',
      'close_value',
    ],
    ...rows(3_300, deal),
  ],
}

function deal(at: number): Rows[number] {
  const stage = pick(stages, at)
  const isClosed = stage === 'Won' || stage === 'Lost'
  const price = pick(prices, at * 3)
  return [
    `K${(at * 7_919 + 1_000_003).toString(36).toUpperCase()}`,
    agent(at % 5 === 0 ? 3 : at),
    pick(products, at * 3).replace('Lift Pro', 'LiftPro'),
    at % 6 === 5 ? '' : account((at * 11) % 40),
    stage,
    stage === 'Prospecting' ? '' : day(at),
    isClosed ? day(at + 90) : '',
    isClosed ? (stage === 'Won' ? price + (at % 50) : 0) : '',
  ]
}

function madeFolder(): URL {
  const folder = mkdtempSync(join(tmpdir(), 'kith-sales-'))
  afterLastFile(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, table] of Object.entries(made)) {
    writeFileSync(join(folder, `${name}.csv`), `${table.map((row) => row.join(',')).join('\n')}\n`)
  }
  return pathToFileURL(`${folder}/`)
}

const beside = new URL('../../shared/data/maven-crm/', import.meta.url)

/** One that is made here, and a real one where it lies beside the checkout. */
export const salesHistories: readonly SalesHistory[] = [
  { of: 'a made company', folder: madeFolder() },
  ...(existsSync(beside) ? [{ of: 'a real company', folder: beside }] : []),
]

/** The rows of one of its files, by header. */
export function salesRows({ folder }: SalesHistory, file: SalesFile): Record<string, string>[] {
  return parse(readFileSync(new URL(`${file}.csv`, folder)), { columns: true })
}

/** A product that its deals name without the space in it. */
export function writtenInTwoWays(history: SalesHistory): { name: string; written: string } {
  const sold = new Set(salesRows(history, 'sales_pipeline').map((row) => row.product))
  const named = salesRows(history, 'products').map(({ product: name = '' }) => ({
    name,
    written: name.replaceAll(' ', ''),
  }))
  return named.find(({ name, written }) => name !== written && sold.has(written)) ?? assert.fail()
}
