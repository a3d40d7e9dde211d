import type { Language } from '../../metadata.ts'
import type { Address } from '../address.ts'
import { compareText } from '../compare-text.ts'
import type { ShownFieldType } from '../field-type.ts'
import { countryName } from './country-name.ts'
import { wholeTextOperators } from './operators.ts'

/** The parts that are texts. */
export const addressParts = ['street', 'city', 'region', 'postalCode', 'country'] as const
/** Where addresses are written from the largest to the smallest. */
const largestFirst = new Set(['CN', 'TW', 'HK', 'MO', 'JP', 'KR'])

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

/** As people of a language read it: a country's own order, and its name in full. */
export function formatAddress(value: Address, language: Language): string {
  const country = value.country ? countryName(value.country, language) : ''
  if (largestFirst.has(value.country ?? '') || /^\p{Script=Han}/u.test(value.city ?? value.street ?? '')) {
    const joined = [value.region, value.city, value.street].filter(Boolean)
    const isHan = joined.every((part) => /\p{Script=Han}/u.test(part ?? ''))
    if (isHan && joined.length > 0)
      return [value.postalCode, joined.join(''), country].filter(Boolean).join(' ')
  }
  const isAmerican = ['US', 'CA', 'AU', 'GB', 'IE', 'IN'].includes(value.country ?? '')
  const place = isAmerican
    ? [value.city, [value.region, value.postalCode].filter(Boolean).join(' ')]
    : [[value.postalCode, value.city].filter(Boolean).join(' '), value.region]
  const lines = [value.street, ...place, country].filter(Boolean)
  return lines.length > 0 ? lines.join(', ') : `${value.latitude}, ${value.longitude}`
}

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
