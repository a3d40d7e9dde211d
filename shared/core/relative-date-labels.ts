import type { PeriodUnit } from '../platform/periods.ts'
import type { Language } from './metadata.ts'
import { sayRelativeDates } from './relative-date-words.ts'
import type { RelativeDates, RelativeSpan } from './relative-dates.ts'

/** A relative range as people choose it from a menu, in their language. */
export function labelRelativeDates(dates: RelativeDates, language: Language): string {
  return sayings[language](dates)
}

function inChinese({ relation, span }: RelativeDates, words: ChineseWords): string {
  return words.relations[relation](chineseSpan(span, words))
}

interface ChineseWords {
  /** By distance from the present one: last, this, next. */
  near: Readonly<Record<PeriodUnit, readonly [string, string, string]>>
  counted: Readonly<Record<PeriodUnit, string>>
  last: (count: string) => string
  next: (count: string) => string
  past: (count: string) => string
  coming: (count: string) => string
  ago: (count: string) => string
  fromNow: (count: string) => string
  relations: Readonly<Record<RelativeDates['relation'], (span: string) => string>>
  toDate: (span: string) => string
}

const simplified: ChineseWords = {
  near: {
    day: ['昨天', '今天', '明天'],
    week: ['上周', '本周', '下周'],
    month: ['上个月', '本月', '下个月'],
    quarter: ['上季度', '本季度', '下季度'],
    year: ['去年', '今年', '明年'],
    fiscalQuarter: ['上一财季', '本财季', '下一财季'],
    fiscalYear: ['上一财年', '本财年', '下一财年'],
  },
  counted: {
    day: '天',
    week: '周',
    month: '个月',
    quarter: '个季度',
    year: '年',
    fiscalQuarter: '个财季',
    fiscalYear: '个财年',
  },
  last: (count) => `前 ${count}`,
  next: (count) => `后 ${count}`,
  past: (count) => `过去 ${count}至今`,
  coming: (count) => `今后 ${count}内`,
  ago: (count) => `${count}前`,
  fromNow: (count) => `${count}后`,
  relations: {
    in: (span) => span,
    before: (span) => `早于${spaced(span)}`,
    after: (span) => `晚于${spaced(span)}`,
    since: (span) => `${span}起`,
    until: (span) => `截至${spaced(span)}`,
  },
  toDate: (span) => `${span}至今`,
}

const traditional: ChineseWords = {
  ...simplified,
  near: {
    day: ['昨天', '今天', '明天'],
    week: ['上週', '本週', '下週'],
    month: ['上個月', '本月', '下個月'],
    quarter: ['上一季', '本季', '下一季'],
    year: ['去年', '今年', '明年'],
    fiscalQuarter: ['上一會計季度', '本會計季度', '下一會計季度'],
    fiscalYear: ['上一會計年度', '本會計年度', '下一會計年度'],
  },
  counted: {
    day: '天',
    week: '週',
    month: '個月',
    quarter: '季',
    year: '年',
    fiscalQuarter: '個會計季度',
    fiscalYear: '個會計年度',
  },
  next: (count) => `後 ${count}`,
  past: (count) => `過去 ${count}至今`,
  coming: (count) => `今後 ${count}內`,
  fromNow: (count) => `${count}後`,
  relations: {
    ...simplified.relations,
    before: (span) => `早於${spaced(span)}`,
    after: (span) => `晚於${spaced(span)}`,
  },
}

function chineseSpan(span: RelativeSpan, words: ChineseWords): string {
  const { unit } = span
  if (span.kind === 'toDate') return words.toDate(words.near[unit][1])
  if (span.kind === 'rolling') return words[span.direction](`${span.count} ${words.counted[unit]}`)
  const { offset, count } = span
  if (count > 1) {
    // Of days the last ones reach through today; of longer periods they end before the present one.
    const recent = unit === 'day' ? (offset < 0 ? '最近 ' : words === simplified ? '未来 ' : '未來 ') : null
    const counted = `${count} ${words.counted[unit]}`
    if (recent !== null) return `${recent}${counted}`
    return offset < 0 ? words.last(counted) : words.next(counted)
  }
  if (Math.abs(offset) <= 1) return words.near[unit][offset + 1]!
  const distance = `${Math.abs(offset)} ${words.counted[unit]}`
  return offset < 0 ? words.ago(distance) : words.fromNow(distance)
}

const finnish: Readonly<Record<RelativeDates['relation'], (span: string) => string>> = {
  in: (span) => span,
  before: (span) => `ennen: ${span}`,
  after: (span) => `jälkeen: ${span}`,
  since: (span) => `alkaen: ${span}`,
  until: (span) => `enintään: ${span}`,
}

interface FinnishUnit {
  /** viikko, viikkoa, viikon. */
  one: string
  many: string
  of: string
}
const finnishUnits: Readonly<Record<PeriodUnit, FinnishUnit>> = {
  day: { one: 'päivä', many: 'päivää', of: 'päivän' },
  week: { one: 'viikko', many: 'viikkoa', of: 'viikon' },
  month: { one: 'kuukausi', many: 'kuukautta', of: 'kuukauden' },
  quarter: { one: 'vuosineljännes', many: 'vuosineljännestä', of: 'vuosineljänneksen' },
  year: { one: 'vuosi', many: 'vuotta', of: 'vuoden' },
  fiscalQuarter: {
    one: 'tilikauden neljännes',
    many: 'tilikauden neljännestä',
    of: 'tilikauden neljänneksen',
  },
  fiscalYear: { one: 'tilikausi', many: 'tilikautta', of: 'tilikauden' },
}
const finnishDays = ['eilen', 'tänään', 'huomenna'] as const

function finnishSpan(span: RelativeSpan): string {
  const unit = finnishUnits[span.unit]
  if (span.kind === 'toDate') return `tämä ${unit.one} tähän päivään`
  if (span.kind === 'rolling') {
    const amount = `${span.count} ${span.count === 1 ? unit.of : unit.many}`
    return span.direction === 'past' ? `kuluneet ${amount}` : `tulevat ${amount}`
  }
  const { offset, count } = span
  if (count > 1) return finnishSeveral(span.unit, offset, count)
  if (span.unit === 'day' && Math.abs(offset) <= 1) return finnishDays[offset + 1]!
  if (offset === 0) return `tämä ${unit.one}`
  if (Math.abs(offset) === 1) return `${offset < 0 ? 'viime' : 'ensi'} ${unit.one}`
  return offset < 0 ? `${-offset} ${unit.many} sitten` : `${offset} ${unit.of} päästä`
}

function finnishSeveral(unit: PeriodUnit, offset: number, count: number): string {
  const word = offset < 0 ? (unit === 'day' ? 'viimeiset' : 'edelliset') : 'seuraavat'
  return `${word} ${count} ${finnishUnits[unit].many}`
}

/** A number is set off from the letters before it. */
function spaced(span: string): string {
  return /^\d/.test(span) ? ` ${span}` : span
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

const sayings: Readonly<Record<Language, (dates: RelativeDates) => string>> = {
  en: (dates) => capital(sayRelativeDates(dates)),
  'zh-Hans': (dates) => inChinese(dates, simplified),
  'zh-Hant': (dates) => inChinese(dates, traditional),
  fi: ({ relation, span }) => capital(finnish[relation](finnishSpan(span))),
}
