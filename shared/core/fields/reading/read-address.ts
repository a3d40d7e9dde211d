import { readCountry } from './country-names.ts'

/** The parts of an address that a text can say. */
interface AddressParts {
  street?: string
  city?: string
  region?: string
  postalCode?: string
  country?: string
}

// Postal codes of most countries, at the end or the beginning of a line: 00100, SW1A 1AA, 94105-1234, 100-0001, H2X 1Y4.
const code =
  '\\d{3}-\\d{4}|\\d{5}-\\d{4}|\\d{2}-\\d{3}|\\d{3} \\d{2}|\\d{4} [A-Z]{2}|\\d{4,6}|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d'
const codeFirst = new RegExp(`^(?:[A-Z]{1,2}-)?(${code})\\s+(\\D.*)$`)
const codeLast = new RegExp(`^(.*\\D)[\\s,]+(${code})$`)
const codeOnly = new RegExp(`^(${code})$`)
const stateAndCode = new RegExp(`^([A-Z]{2,3})\\s+(${code})$`)
const chinese =
  /^(?<country>中国|中國|台湾|台灣|臺灣)?(?:(?<code>\d{6})\s*)?(?<region>.{2,8}?(?:省|自治区|自治區|特别行政区|特別行政區))?(?<city>.{1,10}?(?:市|自治州|地区|地區|盟|縣))?(?<street>.*?)(?:，(?<codeAfter>\d{6}))?$/u

/**
 * The parts of an address in one text, lines or commas between them: 'Main St 1, Springfield, IL 62701, USA',
 * 'Mannerheimintie 1, 00100 Helsinki', '江苏省苏州市工业园区星湖街328号'. What cannot be told apart stays in street.
 */
export function readAddress(text: string): AddressParts {
  if (
    /^[\p{Script=Han}\d]/u.test(text) &&
    /\p{Script=Han}.*\p{Script=Han}/u.test(text) &&
    !text.includes(',')
  )
    return readChinese(text)
  const lines = text
    .split(/[\n,，]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const found: AddressParts = {}
  const country = lines.length > 1 ? readCountry(lines.at(-1)!) : null
  // Two letters before a postal code or at the end of an American address are the state.
  if (country !== null && !isState(lines)) {
    found.country = country
    lines.pop()
  }
  return { ...readLines(lines), ...found }
}

function isState(lines: readonly string[]): boolean {
  return /^[A-Z]{2}$/.test(lines.at(-1)!) && lines.length < 4
}

function readLines(lines: string[]): AddressParts {
  if (lines.length < 2) return lines.length === 0 ? {} : { street: lines[0]! }
  const last = lines.at(-1)!
  const state = stateAndCode.exec(last)
  if (state) return withCity(lines.slice(0, -1), { region: state[1]!, postalCode: state[2]! })
  const only = codeOnly.exec(last)
  if (only) return withCity(lines.slice(0, -1), { postalCode: only[1]! })
  const first = codeFirst.exec(last)
  if (first) return { street: join(lines.slice(0, -1)), postalCode: first[1]!, city: first[2]! }
  const end = codeLast.exec(last)
  if (end) return { street: join(lines.slice(0, -1)), city: end[1]!.trim(), postalCode: end[2]! }
  if (/^[A-Z]{2,3}$/.test(last)) return withCity(lines.slice(0, -1), { region: last })
  return withCity(lines, {})
}

function withCity(lines: readonly string[], found: AddressParts): AddressParts {
  if (lines.length < 2) return { ...found, city: lines[0] ?? '' }
  return { ...found, city: lines.at(-1)!, street: join(lines.slice(0, -1)) }
}

function readChinese(text: string): AddressParts {
  const groups = chinese.exec(text.replace(/\s*\n\s*/g, ''))?.groups ?? { street: text }
  const found: AddressParts = {}
  if (groups.country) found.country = readCountry(groups.country) ?? ''
  const code = groups.code ?? groups.codeAfter
  if (code) found.postalCode = code
  if (groups.region) found.region = groups.region
  if (groups.city) found.city = groups.city
  if (groups.street?.trim()) found.street = groups.street.trim()
  return found
}

function join(lines: readonly string[]): string {
  return lines.join(', ')
}
