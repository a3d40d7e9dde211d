// ISO 4217, list one, by the digits of the minor unit; without funds codes and metals, with codes retired
// since 2023 that older records still carry (ANG, BGN, HRK, SLL, ZWL).
const byDigits: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2:
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF ' +
    'CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL ' +
    'HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT ' +
    'MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR ' +
    'SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD ' +
    'UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG ZWL',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
}
const digits = new Map(
  Object.entries(byDigits).flatMap(([count, codes]) => codes.split(' ').map((code) => [code, Number(count)])),
)

/** Every ISO 4217 code money may be in, in alphabetical order. */
export const currencyCodes: readonly string[] = [...digits.keys()].sort()

/** Is this an ISO 4217 code, in capitals? */
export function isCurrency(code: unknown): code is string {
  return typeof code === 'string' && digits.has(code)
}

/** Digits after the point of a currency's minor unit (JPY 0, EUR 2, KWD 3); 2 for an unknown code. */
export function currencyDigits(code: string): number {
  return digits.get(code) ?? 2
}
