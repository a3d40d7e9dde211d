import type { SampleDeal } from './sample-deals.ts'
import type { NotePhase } from './sample-language.ts'
import type { SampleScene } from './sample-scene.ts'

/** Something noted about a customer, so many days ago. */
interface SampleNote {
  daysAgo: number
  values: { body: string; about: { object: string; id: string }[] }
}

const weeksBack = 26
/** A record’s rhythm shows these many weeks: in the time before, fewer notes were kept. */
const weeksSeen = 12

/**
 * What was noted over half a year: week after week where talks are lively, now and then where there is nothing to
 * sell, and nothing any more where a deal has stalled.
 */
export function sampleNotes(scene: SampleScene, since: ReadonlyMap<string, number>): SampleNote[] {
  const people = Map.groupBy(scene.people, ({ company }) => company)
  const deals = Map.groupBy(scene.deals, ({ company }) => company.id)
  return scene.companies.flatMap((company, at) => {
    const customer = { at, company: company.id, deals: deals.get(company.id) ?? [], scene }
    return daysOf(customer, since.get(company.id) ?? 0).map((daysAgo, place) => {
      const deal = underWay(customer.deals, daysAgo, place)
      const list = scene.words.notes[phaseOf(deal, daysAgo)]
      const person = (people.get(company.id) ?? []).at(
        place % Math.max(1, people.get(company.id)?.length ?? 0),
      )
      const about = [{ object: 'company', id: company.id }]
      if (person !== undefined) about.push({ object: 'contact', id: person.id })
      if (deal !== undefined) about.push({ object: 'deal', id: deal.id })
      return { daysAgo, values: { body: `<p>${list[(at * 5 + place) % list.length]}</p>`, about } }
    })
  })
}

interface Customer {
  at: number
  company: string
  deals: readonly SampleDeal[]
  scene: SampleScene
}

/** Days on which something was noted, the oldest first. */
function daysOf(customer: Customer, since: number): number[] {
  const { chance } = customer.scene
  const days: number[] = []
  for (let week = weeksBack - 1; week >= 0; week--) {
    const daysAgo = week * 7 + chance.whole(0, 6)
    const often = oftenAt(customer, daysAgo)
    for (let left = often; left > 0; left -= 100)
      if (daysAgo <= since && chance.percent(left)) days.push(daysAgo)
  }
  const first = customer.deals.filter(({ end }) => end === null).map(({ moves }) => moves[0]!.daysAgo)
  return [...days, ...first].sort((a, b) => b - a)
}

/** Notes to expect in a week, in hundredths. */
function oftenAt({ at, deals }: Customer, daysAgo: number): number {
  const isLongAgo = daysAgo >= weeksSeen * 7
  const talks = deals.filter((deal) => isUnderWay(deal, daysAgo))
  if (talks.length === 0) return isLongAgo ? 6 : 22
  const isSilent = talks.every(({ isStalled, moves }) => isStalled && daysAgo < moves.at(-1)!.daysAgo - 4)
  if (isSilent) return 0
  const often = [130, 75, 100, 55][at % 4]! * (talks.length > 1 ? 1.5 : 1)
  return isLongAgo ? often / 3 : often
}

function isUnderWay({ end, moves }: SampleDeal, daysAgo: number): boolean {
  return moves[0]!.daysAgo >= daysAgo && (end === null || moves.at(-1)!.daysAgo <= daysAgo)
}

/** What was talked about then: with two deals under way, now the one, now the other. */
function underWay(deals: readonly SampleDeal[], daysAgo: number, place: number): SampleDeal | undefined {
  const talks = deals.filter((deal) => isUnderWay(deal, daysAgo))
  return talks[place % Math.max(1, talks.length)]
}

function phaseOf(deal: SampleDeal | undefined, daysAgo: number): NotePhase {
  if (deal === undefined) return 'after'
  const passed = deal.moves.filter((move) => move.daysAgo >= daysAgo).length
  if (passed <= 1) return 'first'
  return passed < 4 ? 'talks' : 'closing'
}
