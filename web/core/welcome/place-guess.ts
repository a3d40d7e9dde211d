/** Currencies of the countries people most often sign up from; elsewhere the euro is offered first. */
const currencies: Record<string, string> = {
  AE: 'AED',
  AU: 'AUD',
  BR: 'BRL',
  CA: 'CAD',
  CH: 'CHF',
  CN: 'CNY',
  CZ: 'CZK',
  DK: 'DKK',
  GB: 'GBP',
  HK: 'HKD',
  HU: 'HUF',
  ID: 'IDR',
  IL: 'ILS',
  IN: 'INR',
  IS: 'ISK',
  JP: 'JPY',
  KR: 'KRW',
  MO: 'MOP',
  MX: 'MXN',
  MY: 'MYR',
  NO: 'NOK',
  NZ: 'NZD',
  PH: 'PHP',
  PL: 'PLN',
  RO: 'RON',
  SA: 'SAR',
  SE: 'SEK',
  SG: 'SGD',
  TH: 'THB',
  TR: 'TRY',
  TW: 'TWD',
  UA: 'UAH',
  US: 'USD',
  VN: 'VND',
  ZA: 'ZAR',
}

// The time zone tells where a machine stands better than its language, which is often plain English.
const countriesByZone: Record<string, string> = {
  'Asia/Shanghai': 'CN',
  'Asia/Urumqi': 'CN',
  'Asia/Hong_Kong': 'HK',
  'Asia/Macau': 'MO',
  'Asia/Taipei': 'TW',
  'Asia/Singapore': 'SG',
  'Asia/Tokyo': 'JP',
  'Asia/Seoul': 'KR',
  'Europe/Helsinki': 'FI',
  'Europe/Mariehamn': 'FI',
  'Europe/Stockholm': 'SE',
  'Europe/Oslo': 'NO',
  'Europe/Copenhagen': 'DK',
  'Europe/London': 'GB',
  'Europe/Zurich': 'CH',
  'Europe/Warsaw': 'PL',
  'Europe/Berlin': 'DE',
  'Europe/Paris': 'FR',
}

interface Place {
  country: string
  currency: string
  timeZone: string
}

/** Where a new workspace probably is, from the browser's time zone and languages. */
export function guessPlace(timeZone: string, wanted: readonly string[]): Place {
  const country = countriesByZone[timeZone] ?? regionOf(wanted) ?? 'US'
  return { country, currency: currencies[country] ?? 'EUR', timeZone }
}

function regionOf(wanted: readonly string[]): string | undefined {
  return wanted.map((tag) => /-([A-Z]{2})\b/.exec(tag)?.[1]).find((region) => region !== undefined)
}

/** Currencies offered on the first visit, the guess first. */
export function offeredCurrencies(first: string): string[] {
  const others = [...new Set(['EUR', ...Object.values(currencies)])].sort()
  return [first, ...others.filter((currency) => currency !== first)]
}
