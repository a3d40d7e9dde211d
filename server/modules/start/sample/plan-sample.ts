import type { IndustryTemplate } from '../industry-template.ts'
import { chanceFrom } from './chance.ts'
import { dealKindOf, relationOf } from './company-relation.ts'
import { likelyValues } from './likely-values.ts'
import { sampleCompanies, samplePeople } from './sample-customers.ts'
import { type SampleDeal, sampleDeals } from './sample-deals.ts'
import { sampleNotes } from './sample-notes.ts'
import { firstOwn, isAboutDeals, lastOwn, productsOf } from './sample-own.ts'
import type { SampleScene } from './sample-scene.ts'
import type { SampleWorld } from './sample-world.ts'
import { Schedule, type Timed } from './schedule.ts'
import { sampleLanguages } from './words/index.ts'

const beginning = 210

/** Everything sample data writes, in the order of its days. */
export function planSample(template: IndustryTemplate, world: SampleWorld): Timed[] {
  const scene = sceneOf(template, world)
  const { companies, people, deals, chance } = scene
  const schedule = new Schedule(template.objects.filter(isAboutDeals).map(({ name }) => name))
  const since = firstDays(deals)
  schedule.create(beginning, 'product', scene.products)
  companies.forEach((company, at) => {
    const daysAgo = Math.max(since.get(company.id) ?? 0, chance.whole(40, 195)) + 1
    since.set(company.id, daysAgo)
    companyLife(scene, at, daysAgo, schedule)
  })
  for (const person of people) personLife(scene, person, since.get(person.company) ?? 0, schedule)
  const later = (object: string, id: string, values: Record<string, unknown>) => {
    if (Object.keys(values).length > 0) schedule.update(chance.whole(1, 9), object, id, values)
  }
  firstOwn(scene, {
    create: (object, record, company) =>
      schedule.create(company === undefined ? beginning : (since.get(company) ?? 0), object, [record]),
    later,
  })
  for (const deal of deals) lifeOf(scene, deal, schedule)
  lastOwn(scene, {
    // Behind all of the customer’s deals, so that what they are about is there.
    create: (object, record, company) =>
      schedule.create(
        Math.min(chance.whole(1, 20), company === undefined ? 0 : leastOf(deals, company)),
        object,
        [record],
      ),
    later,
  })
  for (const { daysAgo, values } of sampleNotes(scene, since))
    schedule.create(daysAgo, 'note', [{ id: undefined, values }])
  return schedule.inOrder()
}

function sceneOf(template: IndustryTemplate, world: SampleWorld): SampleScene {
  const { language } = world.tx.values
  const words = sampleLanguages[language]
  const chance = chanceFrom(20_261)
  const companies = sampleCompanies(words, template.sample.industries, chance)
  const people = samplePeople(words, companies, chance)
  const atCompany = Map.groupBy(people, (person) => person.company)
  const ids = new Map([...atCompany].map(([company, list]) => [company, list.map(({ id }) => id)]))
  const { sample } = template
  const deals = sampleDeals({ ...world, words, language, sample, companies, people: ids, chance })
  const places = new Map(companies.map(({ id }, at) => [id, at]))
  const products = productsOf(template, world, chance)
  const records = new Map<string, Map<string, string[]>>([['contact', ids]])
  return {
    ...{ template, words, chance, companies, people, deals, products, records, world },
    owners: world.owners,
    placeOf: (company) => places.get(company) ?? 0,
  }
}

/** The day before which each company has to be there: that of its first deal. */
function firstDays(deals: readonly SampleDeal[]): Map<string, number> {
  const days = new Map<string, number>()
  for (const { company, moves } of deals)
    days.set(company.id, Math.max(days.get(company.id) ?? 0, moves[0]!.daysAgo))
  return days
}

/** The day the customer’s newest deal began. */
function leastOf(deals: readonly SampleDeal[], company: string): number {
  return Math.min(
    ...deals.filter((deal) => deal.company.id === company).map(({ moves }) => moves[0]!.daysAgo),
    20,
  )
}

/** A company comes with what its card says; more is learnt later, and what it is to us changes. */
function companyLife(scene: SampleScene, at: number, daysAgo: number, schedule: Schedule): void {
  const { chance, owners, template } = scene
  const company = scene.companies[at]!
  const { employees, foundedYear, ...card } = company.values
  const learnt = chance.whole(1, daysAgo)
  const deals = scene.deals.filter((deal) => deal.company.id === company.id)
  const hasRelation = template.fields.company?.some(({ name }) => name === 'relation') === true
  const [first, ...turns] = hasRelation ? relationOf(deals, daysAgo, at) : []
  const more = { owner: owners[at % owners.length], ...(first && { relation: first.relation }) }
  schedule.create(daysAgo, 'company', [withMore(scene, 'company', { ...company, values: card }, more)])
  schedule.update(learnt, 'company', company.id, { employees, foundedYear })
  for (const turn of turns) schedule.update(turn.daysAgo, 'company', company.id, { relation: turn.relation })
}

/** Of some people the mobile number is known only later. */
function personLife(
  scene: SampleScene,
  person: SampleScene['people'][number],
  daysAgo: number,
  schedule: Schedule,
): void {
  const { chance, owners } = scene
  const owner = owners[scene.placeOf(person.company) % owners.length]
  const { mobile, ...card } = person.values
  schedule.create(daysAgo, 'contact', [withMore(scene, 'contact', { ...person, values: card }, { owner })])
  schedule.update(chance.percent(60) ? daysAgo : chance.whole(1, daysAgo), 'contact', person.id, { mobile })
}

function lifeOf(scene: SampleScene, deal: SampleDeal, schedule: Schedule): void {
  const { chance, owners } = scene
  const at = scene.placeOf(deal.company.id)
  // Most deals are with whoever looks after the company.
  const owner = owners[(chance.percent(80) ? at : at + 1) % owners.length]
  const product = scene.products.length > 0 ? chance.one(scene.products).id : undefined
  const others = scene.deals.filter(({ company }) => company.id === deal.company.id)
  const hasKind = scene.template.fields.deal?.some(({ name }) => name === 'dealKind') === true
  const kind = hasKind ? { dealKind: dealKindOf(deal, others) } : {}
  const full = withMore(scene, 'deal', deal, { owner, product, ...kind })
  const [first, ...moves] = deal.moves
  schedule.create(first!.daysAgo, 'deal', [full])
  for (const move of moves) schedule.update(move.daysAgo, 'deal', deal.id, move.values)
}

/** A record with likely values for what the template asks of its object, and an owner. */
function withMore(
  scene: SampleScene,
  object: string,
  record: { id: string; values: Record<string, unknown>; company?: unknown; amount?: number },
  more: Record<string, unknown>,
): { id: string; values: Record<string, unknown> } {
  const { template, world } = scene
  const definition = world.tx.metadata.objects.get(object)!
  const asked = (template.fields[object] ?? []).filter(({ name }) => name !== 'nextStepOn')
  const company = typeof record.values.company === 'string' ? record.values.company : record.id
  const likely = likelyValues(definition, asked, {
    ...world,
    ...scene,
    company,
    amount: record.amount ?? 20_000,
  })
  return { id: record.id, values: { ...likely, ...record.values, ...more } }
}
