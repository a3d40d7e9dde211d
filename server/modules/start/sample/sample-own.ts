import { languages } from '../../../../shared/core/metadata.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import type { IndustryTemplate, TemplateObject } from '../industry-template.ts'
import type { Chance } from './chance.ts'
import { anyCustomer, likelyValues } from './likely-values.ts'
import { mark, type SampleCompany, type SampleRecord } from './sample-customers.ts'
import { shortName } from './sample-deals.ts'
import type { SampleScene } from './sample-scene.ts'
import type { SampleWorld } from './sample-world.ts'

const perObject = 18

interface Place {
  /** Makes records of an object on the day their customer came. */
  create(object: string, record: SampleRecord, company: string | undefined): void
  /** What is known of them only later. */
  later(object: string, id: string, values: Record<string, unknown>): void
}

/** What a template sells, as products. */
export function productsOf(
  { sample }: IndustryTemplate,
  { tx, currency }: SampleWorld,
  chance: Chance,
): SampleRecord[] {
  const language = languages.indexOf(tx.values.language)
  return sample.products.map((label, at) => ({
    id: newId(),
    values: {
      name: label[language],
      price: { amount: String(chance.whole(2, 90) * 100), currency },
      externalId: mark('R', at),
    },
  }))
}

/** Records of the template's own objects that deals may point at. */
export function firstOwn(scene: SampleScene, place: Place): void {
  for (const object of scene.template.objects) if (!isAboutDeals(object)) make(scene, object, place)
}

/** Those that point at deals, or at what came with the others. */
export function lastOwn(scene: SampleScene, place: Place): void {
  const deals = Map.groupBy(scene.deals, (deal) => deal.company.id)
  scene.records.set('deal', new Map([...deals].map(([company, list]) => [company, list.map(({ id }) => id)])))
  for (const object of scene.template.objects) if (isAboutDeals(object)) make(scene, object, place)
}

/** Does it point at deals, and so come behind them? */
export function isAboutDeals(object: TemplateObject): boolean {
  return object.fields.some((field) => targetOf(field) === 'deal')
}

function targetOf(field: TemplateObject['fields'][number]): string | undefined {
  return field.options?.targets?.[0]
}

function make(scene: SampleScene, object: TemplateObject, place: Place): void {
  const definition = scene.world.tx.metadata.objects.get(object.name)
  const titles = scene.template.sample.titles?.[object.name] ?? []
  if (definition === undefined || titles.length === 0) return
  const companyField = object.fields.find((field) => targetOf(field) === 'company')?.name
  const of = new Map<string, string[]>()
  const count = companyField === undefined ? titles.length : perObject
  for (let at = 0; at < count; at++) {
    const company = scene.companies[(at * 3) % scene.companies.length]!
    const record = ownRecord(scene, { object, definition, company, at, title: titles[at % titles.length]! })
    const customer = companyField === undefined ? undefined : company.id
    const key = customer ?? anyCustomer
    of.set(key, [...(of.get(key) ?? []), record.id])
    const { now, later } = asTheyCome(object, record.values, companyField)
    const values = companyField === undefined ? now : { ...now, [companyField]: company.id }
    place.create(object.name, { ...record, values }, customer)
    place.later(object.name, record.id, later)
  }
  scene.records.set(object.name, of)
}

/** Other companies, and people of what belongs to no customer, may come only after it. */
function asTheyCome(
  object: TemplateObject,
  values: Record<string, unknown>,
  companyField: string | undefined,
) {
  const comesLater = (name: string) => {
    const field = object.fields.find((one) => one.name === name)
    const target = field === undefined ? undefined : targetOf(field)
    return (
      name !== companyField && (target === 'company' || (target === 'contact' && companyField === undefined))
    )
  }
  const all = Object.entries(values)
  return {
    now: Object.fromEntries(all.filter(([name]) => !comesLater(name))),
    later: Object.fromEntries(all.filter(([name]) => comesLater(name))),
  }
}

interface Own {
  object: TemplateObject
  definition: Parameters<typeof likelyValues>[0]
  company: SampleCompany
  at: number
  title: readonly string[]
}

function ownRecord(scene: SampleScene, { object, definition, company, at, title }: Own): SampleRecord {
  const { world, owners } = scene
  const [named = { name: 'name' }, ...others] = object.fields
  const asked = others.filter((field) => field.type !== 'member')
  const likely = likelyValues(definition, asked, { ...world, ...scene, company: company.id, amount: 30_000 })
  const name = title[languages.indexOf(world.tx.values.language)]!.replace(
    '{company}',
    shortName(company.name),
  )
  return { id: newId(), values: { ...likely, [named.name]: name, owner: owners[at % owners.length] } }
}
