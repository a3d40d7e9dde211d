import type { IndustryTemplate } from '../industry-template.ts'
import type { Chance } from './chance.ts'
import type { SampleCompany, SampleRecord } from './sample-customers.ts'
import type { SampleDeal } from './sample-deals.ts'
import type { SampleLanguage } from './sample-language.ts'
import type { SampleWorld } from './sample-world.ts'

/** What sample records know of one another while they are thought up. */
export interface SampleScene {
  template: IndustryTemplate
  world: SampleWorld
  words: SampleLanguage
  chance: Chance
  companies: readonly SampleCompany[]
  people: readonly (SampleRecord & { company: string })[]
  deals: readonly SampleDeal[]
  products: readonly SampleRecord[]
  owners: readonly string[]
  /** By object and company: records a reference may point at, so that what belongs to one customer stays together. */
  records: Map<string, Map<string, string[]>>
  /** A company's number. */
  placeOf(company: string): number
}
