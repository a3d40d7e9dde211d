import type { Address } from '../address.ts'
import { compareText } from '../compare-text.ts'
import type { ShownFieldType } from '../field-type.ts'
import { formatAddress } from './format-address.ts'
import { wholeTextOperators } from './operators.ts'

/** The parts that are texts. */
export const addressParts = ['street', 'city', 'region', 'postalCode', 'country'] as const

export const address = {
  name: 'address',
  traits: { group: 'parts', isCoded: true, mayBe: ['title', 'indexed', 'searchable'] },
  kind: () => 'composite',
  operators: () => wholeTextOperators,
  format: (value, _field, context) => formatAddress(value, context.language),
  compare: (a, b) =>
    compareText(sortText(a), sortText(b)) || compareText(addressIdentity(a), addressIdentity(b)),
  equals: (a, b) => a === b || (a !== null && b !== null && addressIdentity(a) === addressIdentity(b)),
  parts: {
    street: 'text',
    city: 'text',
    region: 'text',
    postalCode: 'text',
    country: 'text',
    latitude: 'number',
    longitude: 'number',
  },
} satisfies ShownFieldType<Address>

/** One text for every address that is the same. */
export function addressIdentity(value: Address): string {
  return JSON.stringify([
    ...addressParts.map((part) => value[part] ?? ''),
    value.latitude ?? null,
    value.longitude ?? null,
  ])
}

function sortText(value: Address): string {
  return [value.country, value.region, value.city, value.street].filter(Boolean).join(' ')
}
