import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min'
import type { PhoneNumbers } from './field-type.ts'

/**
 * The number plans of the world by libphonenumber: 33 KB compressed, which is why it is not imported by
 * the phone type itself. Servers put it into every ValueContext, browsers when they have loaded it.
 */
export const phoneNumbers: PhoneNumbers = {
  toE164(text, country) {
    const number = parsePhoneNumberFromString(text, { defaultCountry: countryCode(country), extract: false })
    // With an extension the E.164 form would lose it.
    return number?.isValid() && !number.ext ? number.number : null
  },
  show(e164, country) {
    const key = `${country} ${e164}`
    const known = shown.get(key)
    if (known !== undefined) return known
    if (shown.size >= shownAtMost) shown.clear()
    const written = write(e164, country)
    shown.set(key, written)
    return written
  },
  countryOf: (e164) => parsePhoneNumberFromString(e164)?.country ?? null,
  callingCode: (country) => (isSupportedCountry(country) ? getCountryCallingCode(country) : null),
}

// A table writes the same numbers again whenever they come into sight, and reading one against the plans is slow.
const shown = new Map<string, string>()
const shownAtMost = 2_000

function write(e164: string, country: string): string {
  const number = parsePhoneNumberFromString(e164)
  if (!number) return e164
  return number.country === country ? number.formatNational() : number.formatInternational()
}

function countryCode(country: string): CountryCode {
  return isSupportedCountry(country) ? country : 'US'
}
