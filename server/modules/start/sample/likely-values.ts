import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { addDays } from '../../../../shared/platform/dates.ts'
import type { TemplateField } from '../industry-template.ts'
import type { Chance } from './chance.ts'

/** What a value may be made of: records to point at by object, money, and the day it is. */
interface LikelyWorld {
  chance: Chance
  today: string
  currency: string
  amount: number
  /** Whose record it is. */
  company: string
  /** By object and company. */
  records: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
  companies: readonly { id: string }[]
  products: readonly { id: string }[]
}

/** Numbers of fields whose name alone says how large they are. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  seats: [5, 180],
  yearlyVolume: [2_000, 120_000],
  quantity: [5, 200],
  beds: [18, 60],
  hospitalBeds: [120, 1_800],
  floorArea: [800, 24_000],
  area: [45, 640],
  rooms: [1, 6],
  builtIn: [1965, 2024],
  termMonths: [12, 84],
  paymentDays: [14, 90],
  containers: [1, 6],
  interestRate: [2, 7],
  commission: [2, 5],
}

/** Stands for the customer of what belongs to none: a property on offer, a campaign. */
export const anyCustomer = '*'

/** Money that is a part of the amount of a deal, or much more than it: in thousandths. */
const shares: Readonly<Record<string, number>> = {
  unitPrice: 0.4,
  toolingCost: 180,
  monthlyRevenue: 60,
  bidBond: 50,
  budget: 9_000,
  goal: 4_000,
}

/** Likely values for the fields a template asks, as far as chance can tell them; texts only people write stay blank. */
export function likelyValues(
  object: ObjectDefinition,
  fields: readonly TemplateField[],
  world: LikelyWorld,
): Record<string, unknown> {
  const found = fields.flatMap(({ name }) => {
    const field = findField(object, name)
    const value = field === undefined ? undefined : makers[field.type]?.(field, world)
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(found)
}

type Maker = (field: FieldDefinition, world: LikelyWorld) => unknown

const choice = ({ options }: FieldDefinition, { chance }: LikelyWorld): string | undefined =>
  options.options && chance.one(options.options).key

/** Of types that are not here, values are what people write. */
const makers: Partial<Record<FieldTypeName, Maker>> = {
  select: choice,
  multiSelect: (field, world) => [choice(field, world)],
  boolean: (_, { chance }) => chance.percent(50),
  number: ({ name }, { chance }) => chance.whole(...(ranges[name] ?? [1, 100])),
  percent: ({ name }, { chance }) => chance.whole(...(ranges[name] ?? [1, 20])),
  currency: ({ name }, { amount, currency }) => {
    const part = Math.round((amount * (shares[name] ?? 1_000)) / 1_000)
    return { amount: String(Math.max(1, part)), currency }
  },
  date: ({ name }, { today, chance }) => addDays(today, dayOf(name, chance)),
  dateTime: (_, { today, chance }) => `${addDays(today, chance.whole(-20, 12))}T09:00:00.000Z`,
  reference: ({ options }, world) => targetOf(options.targets?.[0] ?? '', world),
}

/** A record of the same customer, so that what belongs together stays so. */
function targetOf(object: string, { chance, company, companies, products, records }: LikelyWorld): unknown {
  if (object === 'company') return chance.one(companies).id
  if (object === 'product') return products.length > 0 ? chance.one(products).id : undefined
  const all = records.get(object)
  const ids = all?.get(company) ?? all?.get(anyCustomer) ?? []
  return ids.length > 0 ? chance.one(ids) : undefined
}

/** What began lies behind, what is due ahead. */
function dayOf(name: string, chance: Chance): number {
  if (/^(starts|opened|received|sent|departs)/.test(name)) return -chance.whole(5, 300)
  return /^(renews|matures|validUntil|kyc|handover)/.test(name) ? chance.whole(10, 420) : chance.whole(3, 75)
}
