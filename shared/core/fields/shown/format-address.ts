import type { Language } from '../../metadata.ts'
import type { Address } from '../address.ts'
import { countryName } from './country-name.ts'

/** Where the region and the postal code stand behind the city: "Springfield, IL 62701". */
const codeBehindCity = new Set(['US', 'CA', 'AU', 'GB', 'IE', 'IN'])

/**
 * An address in one text, as people of a language write it: the place in the order of its own country, and the
 * country by its name, which Chinese says first and the others last. Places written in Han run together.
 */
export function formatAddress(value: Address, language: Language): string {
  const country = value.country ? countryName(value.country, language) : ''
  const han = inHan(value)
  const isChinese = language.startsWith('zh')
  if (isChinese) {
    if (han !== null) return [`${country}${han}`, codeOf(value)].filter(Boolean).join('，')
    const place = smallestFirst(value)
    return [country, place].filter(Boolean).join('，') || coordinates(value)
  }
  const place = han === null ? smallestFirst(value) : [han, codeOf(value)].filter(Boolean).join(', ')
  return [place, country].filter(Boolean).join(', ') || coordinates(value)
}

/** Region, city and street from the largest to the smallest, where all that is there is written in Han. */
function inHan(value: Address): string | null {
  const parts = [value.region, value.city, value.street].filter((part) => part !== undefined)
  const isHan = parts.length > 0 && parts.every((part) => /\p{Script=Han}/u.test(part))
  if (!isHan) return null
  return isTaiwanese(value) ? `${value.postalCode ?? ''}${parts.join('')}` : parts.join('')
}

// On Taiwan the code begins what is below the country: 100臺北市中正區.
function isTaiwanese({ country }: Address): boolean {
  return country === 'TW'
}

function codeOf(value: Address): string | undefined {
  return isTaiwanese(value) ? undefined : value.postalCode
}

function smallestFirst(value: Address): string {
  const { street, city, region, postalCode } = value
  const place = codeBehindCity.has(value.country ?? '')
    ? [city, [region, postalCode].filter(Boolean).join(' ')]
    : [[postalCode, city].filter(Boolean).join(' '), region]
  return [street, ...place].filter(Boolean).join(', ')
}

function coordinates({ latitude, longitude }: Address): string {
  return `${latitude}, ${longitude}`
}
