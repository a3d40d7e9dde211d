import { type Language, languages } from '../../../../shared/core/metadata.ts'
import { addDays } from '../../../../shared/platform/dates.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import type { SampleWords } from '../industry-template.ts'
import type { Chance } from './chance.ts'
import { placesInTurn } from './places-in-turn.ts'
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
  /** Open, and longer in its stage than is usual. */
  isStalled: boolean
  end: 'won' | 'lost' | null
  values: Record<string, unknown>
  moves: { daysAgo: number; values: Record<string, unknown> }[]
}

interface DealWorld {
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

/** Which open stage of a pipeline the next deal has reached. */
type Places = ReadonlyMap<readonly SampleStage[], () => number>

/** Deals spread over the last half year: about half are open, some in every stage, the others won or lost on the way. */
export function sampleDeals(world: DealWorld): SampleDeal[] {
  // A few companies are known without anything ever offered to them.
  const buyers = world.companies.filter((_, at) => at % 12 !== 7)
  const places = new Map(world.pipelines.map((stages) => [stages, placesInTurn(openOf(stages).length)]))
  return Array.from({ length: dealCount }, (_, at) => sampleDeal(at, { ...world, companies: buyers }, places))
}

function sampleDeal(at: number, world: DealWorld, places: Places): SampleDeal {
  const { chance, companies, sample, currency } = world
  const company = companies[at % companies.length]!
  const stages = world.pipelines[at % 4 === 3 ? world.pipelines.length - 1 : 0]!
  const pattern = sample.deals[(at + Math.floor(at / companies.length)) % sample.deals.length]!
  const [least, most] = sample.amounts
  // Small deals are frequent, large ones rare.
  const share = (chance.whole(0, 100) * chance.whole(20, 100)) / 10_000
  const amount = rounded((least + (most - least) * share) * (perEuro[currency] ?? 1))
  const end = at % 15 < 8 ? null : at % 15 < 13 ? 'won' : 'lost'
  // Every fifth open deal stands longer than it should.
  const isStalled = end === null && at % 5 === 0
  const moves = movesOf({ at, stages, end, isStalled }, world, places)
  const [first, ...others] = moves
  return {
    ...{ id: newId(), company, amount, isStalled, end },
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

interface Course extends Pick<SampleDeal, 'end' | 'isStalled'> {
  at: number
  stages: readonly SampleStage[]
}

/** The first move is the deal's beginning. */
function movesOf({ at, stages, end, isStalled }: Course, world: DealWorld, places: Places) {
  const { chance } = world
  const open = openOf(stages)
  const reached =
    end === 'won'
      ? open.length - 1
      : end === 'lost'
        ? chance.whole(0, open.length - 1)
        : places.get(stages)!()
  const passed = open.slice(0, reached + 1)
  const { usualDays } = passed.at(-1)!
  let daysAgo = isStalled ? usualDays + chance.whole(6, 25) : chance.whole(1, calmDays(usualDays))
  const moves: SampleDeal['moves'] = []
  if (end !== null) {
    daysAgo = chance.whole(1, 110)
    moves.unshift({ daysAgo, values: ended(end, stages, daysAgo, world) })
  }
  for (const stage of [...passed].reverse()) {
    if (moves.length > 0) daysAgo = Math.min(200, daysAgo + daysIn(stage, chance))
    moves.unshift({ daysAgo, values: { stage: stage.id } })
  }
  const { nextStep, nextStepOn, ...fromTheBeginning } = ahead(end, at, world)
  Object.assign(moves[0]!.values, fromTheBeginning)
  // What is to come is of the stage it stands in now.
  Object.assign(moves.at(-1)!.values, nextStep && { nextStep }, nextStepOn && { nextStepOn })
  return moves
}

function openOf(stages: readonly SampleStage[]): SampleStage[] {
  return stages.filter((stage) => stage.kind === 'open')
}

/** How long a stage that is over took: some were quick, some slow. */
function daysIn({ usualDays }: SampleStage, chance: Chance): number {
  const least = Math.max(2, Math.ceil(usualDays / 2))
  return chance.whole(least, Math.max(least + 1, Math.min(usualDays * 2, 32)))
}

/** The most days in a stage that are usual there, in days the schedule knows. */
function calmDays(usualDays: number): number {
  const most = Math.max(1, usualDays - 1)
  return most > 12 ? Math.floor(most / 5) * 5 : most
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

interface Ahead {
  closeDate?: string
  nextStep?: string
  nextStepOn?: string
}

/** What is still to come of an open deal: some of it is overdue, as in life. */
function ahead(
  end: SampleDeal['end'],
  at: number,
  { chance, today, words, hasNextStepOn }: DealWorld,
): Ahead {
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
