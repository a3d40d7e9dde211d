import { industries } from '../../modules/customers/index.ts'
import * as names from './names.ts'
import { between, pick } from './random.ts'

type Values = Record<string, unknown>
type Random = () => number

/** What seeded records may point at. */
export interface SeedPool {
  members: readonly string[]
  /** In the order of the pipeline; the last two are won and lost. */
  stages: readonly string[]
  products: readonly string[]
  /** Id of the company of a number from 0 on, and how many there are. */
  company(number: number): string
  companies: number
}

/** A record as it was created, and what was changed of it later. */
export interface Story {
  values: Values
  edits: Values[]
}

export function companyStory(random: Random, number: number, pool: SeedPool): Story {
  const isHan = random() < 0.3
  const name = isHan
    ? `${pick(random, names.companyCitiesHan)}${pick(random, names.companyWordsHan)}${pick(random, names.companyTradesHan)}有限公司`
    : `${pick(random, names.companyWords)} ${pick(random, names.companyTrades)} ${pick(random, names.companyForms)}`
  const employees = between(random, 1, 20_000)
  const values = {
    name,
    website: `https://company-${number}.example`,
    industry: pick(random, industries).key,
    employees,
    annualRevenue: between(random, 1, 5_000) * 100_000,
    foundedYear: between(random, 1900, 2025),
    owner: pick(random, pool.members),
    externalId: `C-${number}`,
    address: {
      city: isHan ? pick(random, names.companyCitiesHan) : pick(random, names.companyCities),
      country: isHan ? 'CN' : 'FI',
    },
  }
  return { values, edits: [1, 5, 10].map((more) => ({ employees: employees + more })) }
}

export function contactStory(random: Random, number: number, pool: SeedPool): Story {
  const jobTitle = pick(random, names.jobTitles)
  const company = between(random, 0, pool.companies - 1)
  const values = {
    name: random() < 0.3 ? hanName(random) : latinName(random),
    email: `person${number}@company-${company}.example`,
    phone: `+35840${String(1_000_000 + (number % 9_000_000))}`,
    jobTitle,
    company: pool.company(company),
    owner: pick(random, pool.members),
    externalId: `P-${number}`,
  }
  const edits = Array.from({ length: between(random, 0, 3) }, () => ({
    jobTitle: pick(random, names.jobTitles),
  }))
  return { values, edits }
}

/** A deal moves through the stages from the first on, and its close date with it. */
export function dealStory(random: Random, number: number, pool: SeedPool): Story {
  const reached = between(random, 0, pool.stages.length - 1)
  const values = {
    name: `${pick(random, names.productNames)} ${number}`,
    company: pool.company(between(random, 0, pool.companies - 1)),
    stage: pool.stages[0]!,
    amount: between(random, 1, 200_000),
    closeDate: day(random),
    owner: pick(random, pool.members),
    product: pick(random, pool.products),
    externalId: `D-${number}`,
  }
  const passed = pool.stages.slice(1, Math.min(reached, pool.stages.length - 3) + 1)
  const isClosed = reached >= pool.stages.length - 2
  const stages = isClosed ? [...passed, pool.stages[reached]!] : passed
  const moves = stages.map((stage) => ({ stage, closeDate: day(random) }))
  return { values, edits: [{ amount: between(random, 1, 200_000) }, ...moves] }
}

function latinName(random: Random): Values {
  const isRare = random() < 0.4
  const last = isRare
    ? `${pick(random, names.familyHeads)}${pick(random, names.familyTails)}`
    : pick(random, names.familyNames)
  return { first: pick(random, names.givenNames), last }
}

function hanName(random: Random): Values {
  const isRare = random() < 0.5
  const first = isRare
    ? `${pick(random, names.givenLettersHan)}${pick(random, names.givenLettersHan)}`
    : pick(random, names.givenNamesHan)
  return { last: pick(random, names.familyNamesHan), first }
}

function day(random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${between(random, 2022, 2026)}-${two(between(random, 1, 12))}-${two(between(random, 1, 28))}`
}
