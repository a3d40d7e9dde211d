import { addDays, type IsoDate, weekday } from '../../platform/dates.ts'
import type { Holiday, HolidayCalendar } from './holiday.ts'
import { named } from './named.ts'

/** Federal holidays (5 U.S.C. 6103); one on a Saturday is kept on the Friday before, on a Sunday the Monday after. */
export const unitedStates: HolidayCalendar = {
  country: 'US',
  source: '5 U.S.C. 6103',
  ofYear(year) {
    const days: Holiday[] = [
      named(`${year}-01-01`, 'New Year’s Day', '元旦', '元旦', 'Uudenvuodenpäivä'),
      named(
        nth(year, 1, 3),
        'Martin Luther King Jr. Day',
        '马丁·路德·金日',
        '馬丁·路德·金恩日',
        'Martin Luther Kingin päivä',
      ),
      named(nth(year, 2, 3), 'Washington’s Birthday', '总统日', '總統日', 'Presidenttien päivä'),
      named(
        lastMonday(year, 5),
        'Memorial Day',
        '阵亡将士纪念日',
        '陣亡將士紀念日',
        'Kaatuneiden muistopäivä',
      ),
      named(`${year}-06-19`, 'Juneteenth', '六月节', '六月節', 'Juneteenth'),
      named(`${year}-07-04`, 'Independence Day', '独立日', '獨立日', 'Itsenäisyyspäivä'),
      named(nth(year, 9, 1), 'Labor Day', '劳动节', '勞動節', 'Työn päivä'),
      named(nth(year, 10, 2), 'Columbus Day', '哥伦布日', '哥倫布日', 'Kolumbuksen päivä'),
      named(`${year}-11-11`, 'Veterans Day', '退伍军人节', '退伍軍人節', 'Veteraanien päivä'),
      named(nth(year, 11, 4, 4), 'Thanksgiving Day', '感恩节', '感恩節', 'Kiitospäivä'),
      named(`${year}-12-25`, 'Christmas Day', '圣诞节', '聖誕節', 'Joulupäivä'),
    ]
    return days.map((day) => ({ ...day, date: observed(day.date) }))
  },
}

/** The nth weekday (Monday unless said) of a month. */
function nth(year: number, month: number, count: number, day = 1): IsoDate {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  return addDays(first, ((day - weekday(first) + 7) % 7) + 7 * (count - 1))
}

function lastMonday(year: number, month: number): IsoDate {
  const fifth = nth(year, month, 5)
  return Number(fifth.slice(5, 7)) === month ? fifth : nth(year, month, 4)
}

function observed(date: IsoDate): IsoDate {
  const day = weekday(date)
  if (day === 6) return addDays(date, -1)
  return day === 7 ? addDays(date, 1) : date
}
