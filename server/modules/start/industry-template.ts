import type { FieldTypeName } from '../../../shared/core/fields/field-type.ts'
import type { Filter, Sort } from '../../../shared/core/filters.ts'
import type { LocalizedText, SelectOption } from '../../../shared/core/metadata.ts'
import type { NewFieldInput } from '../../../shared/core/metadata-contract.ts'
import type { ViewLayout } from '../../../shared/core/views.ts'
import { type TagColor, tagColors } from '../../../shared/platform/tag-colors.ts'
import { type Labels, labels, option } from '../../core/metadata/define-object.ts'

/** What a trade needs of a CRM, as definitions: applied to a workspace as a whole, shown before as a picture. */
export interface IndustryTemplate {
  key: string
  icon: string
  label: LocalizedText
  /** One sentence: what comes with it. */
  about: LocalizedText
  pipelines: readonly TemplatePipeline[]
  /** Objects of its own. */
  objects: readonly TemplateObject[]
  /** Those of them that customers call about: before service all day. */
  served?: readonly string[]
  /** Fields it adds to objects that are there. */
  fields: Readonly<Record<string, readonly TemplateField[]>>
  /** The section of a record page that holds the added fields, by object. */
  sections: Readonly<Record<string, LocalizedText>>
  views: readonly TemplateView[]
  /** Keys of those among its views whose beginnings stand on Today. */
  today?: readonly string[]
  sample: SampleWords
}

export interface TemplatePipeline {
  key: string
  label: LocalizedText
  stages: readonly TemplateStage[]
}

export interface TemplateStage {
  key: string
  label: LocalizedText
  kind: 'open' | 'won' | 'lost'
  probability: number
  /** After how many days a deal here has stalled; null where nothing is expected. */
  usualDays: number | null
}

export interface TemplateObject {
  name: string
  label: LocalizedText
  pluralLabel: LocalizedText
  icon: string
  color: TagColor
  fields: readonly TemplateField[]
}

export type TemplateField = Omit<NewFieldInput, 'version' | 'label'> & { label: LocalizedText }

export interface TemplateView {
  key: string
  object: string
  label: LocalizedText
  layout: ViewLayout
  filter?: Filter
  sort?: Sort[]
  columns?: string[]
  groupBy?: string
  sumField?: string
}

/** What sample records of the trade are called. `{company}` stands for the customer's name. */
export interface SampleWords {
  deals: readonly Labels[]
  /** Usual amounts of a deal, in euros. */
  amounts: readonly [number, number]
  products: readonly Labels[]
  /** By object of the template: what some of its records are called. */
  titles?: Readonly<Record<string, readonly Labels[]>>
  /** Industries of its customers: keys of the choices of a company's industry. */
  industries: readonly string[]
}

type More = Partial<Omit<TemplateField, 'name' | 'type' | 'label'>>

/** A field of a template. */
export function asks(name: string, type: FieldTypeName, label: Labels, more: More = {}): TemplateField {
  return { ...more, name, type, label: labels(label) }
}

/** A field with choices, coloured one after the other. */
export function chooses(
  name: string,
  label: Labels,
  choices: Readonly<Record<string, Labels>>,
  type: 'select' | 'multiSelect' = 'select',
): TemplateField {
  const options: SelectOption[] = Object.entries(choices).map(([key, words], at) =>
    option(key, words, tagColors[(at + 2) % tagColors.length]!),
  )
  return { name, type, label: labels(label), options: { options } } as TemplateField
}

/** A field that points at records, and what they call the way back. */
export function pointsAt(name: string, target: string, label: Labels, inverse: Labels): TemplateField {
  const options = { targets: [target], inverseLabel: labels(inverse) }
  return { name, type: 'reference', label: labels(label), options } as TemplateField
}

/** An open stage: how likely its deals are won, and how many days they usually stand there. */
export function stage(key: string, label: Labels, probability: number, usualDays: number): TemplateStage {
  return { key, label: labels(label), kind: 'open', probability, usualDays }
}

/** The two ends of a pipeline. */
export function ends(
  won: Labels = ['Won', '赢单', '成交', 'Voitettu'],
  lost: Labels = ['Lost', '输单', '失單', 'Hävitty'],
): TemplateStage[] {
  return [
    { key: 'won', label: labels(won), kind: 'won', probability: 100, usualDays: null },
    { key: 'lost', label: labels(lost), kind: 'lost', probability: 0, usualDays: null },
  ]
}

/** What names a record of an object of its own. */
export function named(label: Labels): TemplateField {
  return asks('name', 'text', label, { required: true, searchable: true, indexed: true })
}

/** Who looks after a record of an object of its own. */
export const owned = asks('owner', 'member', ['Owner', '负责人', '負責人', 'Vastuuhenkilö'], {
  indexed: true,
})
