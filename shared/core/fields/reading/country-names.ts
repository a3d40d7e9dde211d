import { countryCodes, isKnownCountry } from '../../../platform/countries.ts'
import { foldLabel } from '../../../platform/fold-text.ts'
import { languages } from '../../metadata.ts'
import { countryName } from '../shown/country-name.ts'

// Names people write that Intl does not give. "Korea" in real files is nearly always the South.
const others: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.a.': 'US',
  'u.s.': 'US',
  'united states of america': 'US',
  america: 'US',
  uk: 'GB',
  'u.k.': 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  korea: 'KR',
  'republic of korea': 'KR',
  holland: 'NL',
  czechia: 'CZ',
  'czech republic': 'CZ',
  turkey: 'TR',
  'russian federation': 'RU',
  'viet nam': 'VN',
  uae: 'AE',
  prc: 'CN',
  "people's republic of china": 'CN',
  中华人民共和国: 'CN',
  中華人民共和國: 'CN',
  中国大陆: 'CN',
  'hong kong': 'HK',
  香港: 'HK',
  macau: 'MO',
  macao: 'MO',
  澳门: 'MO',
  澳門: 'MO',
  'taiwan, roc': 'TW',
  suomi: 'FI',
  sverige: 'SE',
  norge: 'NO',
  danmark: 'DK',
  deutschland: 'DE',
  osterreich: 'AT',
  schweiz: 'CH',
  suisse: 'CH',
  espana: 'ES',
  italia: 'IT',
  polska: 'PL',
  brasil: 'BR',
  eesti: 'EE',
  nippon: 'JP',
}
let byName: Map<string, string> | null = null

/** The code of a country written as a code or by its name in any of the product's languages; null for other texts. */
export function readCountry(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed.length > 80) return null
  const code = trimmed.toUpperCase()
  if (isKnownCountry(code)) return code
  byName ??= countriesByName()
  return byName.get(foldLabel(trimmed)) ?? null
}

function countriesByName(): Map<string, string> {
  const made = new Map<string, string>()
  for (const language of languages)
    for (const code of countryCodes) made.set(foldLabel(countryName(code, language)), code)
  for (const [name, code] of Object.entries(others)) made.set(foldLabel(name), code)
  return made
}
