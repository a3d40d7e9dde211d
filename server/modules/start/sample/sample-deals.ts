import { type Language, languages } from '../../../../shared/core/metadata.ts'
import { addDays } from '../../../../shared/platform/dates.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import type { SampleWords } from '../industry-template.ts'
import type { Chance } from './chance.ts'
import { mark, type SampleCompany } from './sample-customers.ts'
import type { SampleLanguage } from './sample-language.ts'

/** A stage of a pipeline, in its order. */
export interface SampleStage {
  id: string
  kind: string
  usualDays: number
}

/** A deal's life: what it is, and in which stages it stood from how many days ago. */
export interface SampleDeal {
  id: string
  company: SampleCompany
  amount: number
  values: Record<string, unknown>
  moves: { daysAgo: number; values: Record<string, unknown> }[]
}

export interface DealWorld {
  words: SampleLanguage
  sample: SampleWords
  language: Language
  companies: readonly SampleCompany[]
  /** The people at each company. */
  people: ReadonlyMap<string, readonly string[]>
  /** Stages of each pipeline; most deals are in the first. */
  pipelines: readonly (readonly SampleStage[])[]
  currency: string
  today: string
  hasNextStepOn: boolean
  chance: Chance
}

const dealCount = 90
const lostReasons = ['price', 'competitor', 'noBudget', 'noDecision', 'timing', 'missingFeature']
/** About how many of a currency make a euro, where it is far from one. */
const perEuro: Readonly<Record<string, number>> = {
  CNY: 8,
  TWD: 35,
  HKD: 8,
  JPY: 160,
  KRW: 1_500,
  SEK: 11,
  NOK: 11,
  DKK: 7.5,
  INR: 90,
  PLN: 4.3,
  CZK: 25,
  HUF: 390,
}

/** Deals spread over the last half year: about half are open in every stage, the others won or lost on the way. */
export function sampleDeals(world: DealWorld): SampleDeal[] {
  return Array.from({ length: dealCount }, (_, at) => sampleDeal(at, world))
}

function sampleDeal(at: number, world: DealWorld): SampleDeal {
  const { chance, companies, sample, currency } = world
  const company = companies[at % companies.length]!
  const stages = world.pipelines[at % 4 === 3 ? world.pipelines.length - 1 : 0]!
  const pattern = sample.deals[(at + Math.floor(at / companies.length)) % sample.deals.length]!
  const [least, most] = sample.amounts
  // Small deals are frequent, large ones rare.
  const share = (chance.whole(0, 100) * chance.whole(20, 100)) / 10_000
  const amount = rounded((least + (most - least) * share) * (perEuro[currency] ?? 1))
  const moves = movesOf(at, stages, world)
  const [first, ...others] = moves
  return {
    ...{ id: newId(), company, amount },
    values: {
      name: pattern[languages.indexOf(world.language)]!.replace('{company}', shortName(company.name)),
      company: company.id,
      contact: chance.one(world.people.get(company.id) ?? []),
      amount: { amount: String(amount), currency },
      source: chance.one(['referral', 'webForm', 'tradeShow', 'coldCall', 'partner', 'conference']),
      externalId: mark('D', at),
      ...first!.values,
    },
    moves: [{ daysAgo: first!.daysAgo, values: {} }, ...others],
  }
}

/** The first move is the deal's beginning. */
function movesOf(at: number, stages: readonly SampleStage[], world: DealWorld): SampleDeal['moves'] {
  const { chance } = world
  const open = stages.filter((stage) => stage.kind === 'open')
  const end = at % 15 < 8 ? null : at % 15 < 13 ? 'won' : 'lost'
  const reached =
    end === 'won'
      ? open.length - 1
      : end === 'lost'
        ? chance.whole(0, open.length - 1)
        : (at + Math.floor(at / 4)) % open.length
  const passed = open.slice(0, reached + 1)
  // Every fifth open deal stands longer than it should.
  const isStalled = end === null && at % 5 === 0
  const last = passed.at(-1)!
  let daysAgo =
    end === null
      ? isStalled
        ? last.usualDays + chance.whole(6, 25)
        : chance.whole(0, Math.min(last.usualDays, 12))
      : chance.whole(1, 110)
  const moves: SampleDeal['moves'] = []
  if (end !== null) moves.unshift({ daysAgo, values: ended(end, stages, daysAgo, world) })
  for (const stage of [...passed].reverse()) {
    if (moves.length > 0)
      daysAgo = Math.min(200, daysAgo + chance.whole(2, Math.max(3, Math.min(stage.usualDays, 24))))
    moves.unshift({ daysAgo, values: { stage: stage.id } })
  }
  Object.assign(moves[0]!.values, ahead(end, at, world))
  return moves
}

function ended(
  end: 'won' | 'lost',
  stages: readonly SampleStage[],
  daysAgo: number,
  { chance, today }: DealWorld,
) {
  const stage = stages.find(({ kind }) => kind === end)!.id
  const closeDate = addDays(today, -daysAgo)
  return { stage, closeDate, ...(end === 'lost' && { lostReason: chance.one(lostReasons) }) }
}

/** What is still to come of an open deal: some of it is overdue, as in life. */
function ahead(end: 'won' | 'lost' | null, at: number, { chance, today, words, hasNextStepOn }: DealWorld) {
  if (end !== null) return {}
  const isLate = at % 6 === 1
  const closeDate = addDays(today, at % 11 === 4 ? -chance.whole(2, 15) : chance.whole(5, 80))
  if (at % 9 === 7) return { closeDate }
  const nextStepOn = addDays(today, isLate ? -chance.whole(1, 9) : chance.whole(0, 14))
  return { closeDate, nextStep: chance.one(words.nextSteps), ...(hasNextStepOn && { nextStepOn }) }
}

function rounded(amount: number): number {
  const step = 10 ** Math.max(1, Math.floor(Math.log10(amount)) - 1)
  return Math.round(amount / step) * step
}

/** A company as people say it in passing. */
export function shortName(name: string): string {
  return name.replace(/股份有限公司|有限公司|集团|集團| Oy$| Inc\.$| LLC$/g, '').trim()
}
