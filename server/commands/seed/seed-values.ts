import { industries } from '../../modules/customers/index.ts'
import * as names from './names.ts'
import { between, pick } from './random.ts'

type Values = Record<string, unknown>
type Random = () => number

/** What seeded records may point at. */
export interface SeedPool {
  members: readonly string[]
  companies: readonly string[]
  stages: readonly string[]
  products: readonly string[]
}

export function companyValues(random: Random, number: number, pool: SeedPool): Values {
  const isHan = random() < 0.3
  const name = isHan
    ? `${pick(random, names.companyCitiesHan)}${pick(random, names.companyWordsHan)}${pick(random, names.companyTradesHan)}有限公司`
    : `${pick(random, names.companyWords)} ${pick(random, names.companyTrades)} ${pick(random, names.companyForms)}`
  return {
    name,
    website: `https://company-${number}.example`,
    industry: pick(random, industries).key,
    employees: between(random, 1, 20_000),
    annualRevenue: between(random, 1, 5_000) * 100_000,
    foundedYear: between(random, 1900, 2025),
    owner: pick(random, pool.members),
    externalId: `C-${number}`,
    address: {
      city: isHan ? pick(random, names.companyCitiesHan) : 'Helsinki',
      country: isHan ? 'CN' : 'FI',
    },
  }
}

export function contactValues(random: Random, number: number, pool: SeedPool): Values {
  const isHan = random() < 0.3
  const name = isHan
    ? { last: pick(random, names.familyNamesHan), first: pick(random, names.givenNamesHan) }
    : { first: pick(random, names.givenNames), last: pick(random, names.familyNames) }
  return {
    name,
    email: `person${number}@company-${number % pool.companies.length}.example`,
    phone: `+35840${String(1_000_000 + (number % 9_000_000))}`,
    jobTitle: pick(random, names.jobTitles),
    company: pick(random, pool.companies),
    owner: pick(random, pool.members),
    externalId: `P-${number}`,
  }
}

export function dealValues(random: Random, number: number, pool: SeedPool): Values {
  const month = between(random, 1, 12)
  const year = between(random, 2022, 2026)
  return {
    name: `${pick(random, names.productNames)} ${number}`,
    company: pick(random, pool.companies),
    stage: pick(random, pool.stages),
    amount: between(random, 1, 200_000),
    closeDate: `${year}-${String(month).padStart(2, '0')}-${String(between(random, 1, 28)).padStart(2, '0')}`,
    owner: pick(random, pool.members),
    product: pick(random, pool.products),
    externalId: `D-${number}`,
  }
}
