import { addDays, type IsoDate } from '../../platform/dates.ts'
import type { Holiday, HolidayCalendar } from './holiday.ts'
import { named } from './named.ts'

type Name = keyof typeof names
/** First day, last day, and the days of weekends that are worked for it. */
type Span = [name: Name, from: string, to: string, works?: string[]]

const names = {
  newYear: ['New Year’s Day', '元旦', '元旦', 'Uudenvuodenpäivä'],
  spring: ['Spring Festival', '春节', '春節', 'Kevätjuhla'],
  qingming: ['Qingming Festival', '清明节', '清明節', 'Qingming'],
  labour: ['Labour Day', '劳动节', '勞動節', 'Vappu'],
  dragon: ['Dragon Boat Festival', '端午节', '端午節', 'Lohikäärmevenejuhla'],
  autumn: ['Mid-Autumn Festival', '中秋节', '中秋節', 'Keskisyksyn juhla'],
  national: ['National Day', '国庆节', '國慶節', 'Kansallispäivä'],
} as const

/** As the General Office of the State Council announced them, by month and day. */
const announced: Readonly<Record<number, readonly Span[]>> = {
  2024: [
    ['newYear', '01-01', '01-01'],
    ['spring', '02-10', '02-17', ['02-04', '02-18']],
    ['qingming', '04-04', '04-06', ['04-07']],
    ['labour', '05-01', '05-05', ['04-28', '05-11']],
    ['dragon', '06-10', '06-10'],
    ['autumn', '09-15', '09-17', ['09-14']],
    ['national', '10-01', '10-07', ['09-29', '10-12']],
  ],
  2025: [
    ['newYear', '01-01', '01-01'],
    ['spring', '01-28', '02-04', ['01-26', '02-08']],
    ['qingming', '04-04', '04-06'],
    ['labour', '05-01', '05-05', ['04-27']],
    ['dragon', '05-31', '06-02'],
    ['national', '10-01', '10-08', ['09-28', '10-11']],
  ],
  2026: [
    ['newYear', '01-01', '01-03', ['01-04']],
    ['spring', '02-15', '02-23', ['02-14', '02-28']],
    ['qingming', '04-04', '04-06'],
    ['labour', '05-01', '05-05', ['05-09']],
    ['dragon', '06-19', '06-21'],
    ['autumn', '09-25', '09-27'],
    ['national', '10-01', '10-07', ['09-20', '10-10']],
  ],
}

/** First day of spring, 5th of the 5th and 15th of the 8th month, by the almanac of the Purple Mountain Observatory. */
const lunar: Readonly<Record<number, [spring: string, dragon: string, autumn: string]>> = {
  2027: ['02-06', '06-09', '09-15'],
  2028: ['01-26', '05-28', '10-03'],
  2029: ['02-13', '06-16', '09-22'],
  2030: ['02-03', '06-05', '09-12'],
}

/**
 * Public holidays of China: with the bridged days and the days worked for them where the State Council has
 * announced a year, otherwise the days the regulation itself names, by the lunar calendar.
 */
export const china: HolidayCalendar = {
  country: 'CN',
  source:
    '国务院办公厅关于2024年、2025年、2026年部分节假日安排的通知；全国年节及纪念日放假办法（国令第795号）',
  ofYear: (year) =>
    spansOf(year)
      .flatMap((span) => daysOf(year, span))
      .toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  isAnnounced: (year) => year in announced,
}

function spansOf(year: number): readonly Span[] {
  return announced[year] ?? byRegulation(year)
}

/** Thirteen days: the eve and first three days of spring, and 1, 1, 2, 1, 1 and 3 of the others. */
function byRegulation(year: number): Span[] {
  const [spring, dragon, autumn] = lunar[year] ?? []
  const short = (date: string, days = 0) => addDays(`${year}-${date}`, days).slice(5)
  return [
    ['newYear', '01-01', '01-01'],
    ...(spring ? [['spring', short(spring, -1), short(spring, 2)] satisfies Span] : []),
    ['qingming', qingming(year), qingming(year)],
    ['labour', '05-01', '05-02'],
    ...(dragon ? [['dragon', short(dragon), short(dragon)] satisfies Span] : []),
    ...(autumn ? [['autumn', short(autumn), short(autumn)] satisfies Span] : []),
    ['national', '10-01', '10-03'],
  ]
}

/** The sun at 15°: by the formula of the Chinese almanac for this century. */
function qingming(year: number): string {
  const of = year % 100
  const day = Math.floor(of * 0.2422 + 4.81) - Math.floor(of / 4)
  return `04-${String(day).padStart(2, '0')}`
}

function daysOf(year: number, [name, from, to, works = []]: Span): Holiday[] {
  const off: Holiday[] = []
  for (let day = `${year}-${from}`; day <= `${year}-${to}`; day = addDays(day, 1))
    off.push(holiday(day, name))
  return [...off, ...works.map((day) => worked(`${year}-${day}`, name))]
}

function holiday(date: IsoDate, name: Name): Holiday {
  const [en, hans, hant, fi] = names[name]
  return named(date, en, hans, hant, fi)
}

function worked(date: IsoDate, of: Name): Holiday {
  const [en, hans, hant, fi] = names[of]
  const day = named(date, `Working day for ${en}`, `${hans}调休上班`, `${hant}補班`, `Työpäivä: ${fi}`)
  return { ...day, works: true }
}
