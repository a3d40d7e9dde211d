import { addDays, type IsoDate, weekday } from '../../platform/dates.ts'
import { easterOf } from './easter.ts'
import type { Holiday, HolidayCalendar } from './holiday.ts'
import { named } from './named.ts'

/** Church holidays (Kirkkolaki 652/2023), Independence Day and May Day; the eves are free by most agreements. */
export const finland: HolidayCalendar = {
  country: 'FI',
  source: 'Kirkkolaki 652/2023; laki itsenäisyyspäivän viettämisestä 388/1937; laki vapunpäivästä 272/1944',
  ofYear(year) {
    const easter = easterOf(year)
    const midsummer = saturdayFrom(`${year}-06-20`)
    const days: Holiday[] = [
      named(`${year}-01-01`, 'New Year’s Day', '元旦', '元旦', 'Uudenvuodenpäivä'),
      named(`${year}-01-06`, 'Epiphany', '主显节', '主顯節', 'Loppiainen'),
      named(addDays(easter, -2), 'Good Friday', '耶稣受难日', '耶穌受難日', 'Pitkäperjantai'),
      named(easter, 'Easter Sunday', '复活节', '復活節', 'Pääsiäispäivä'),
      named(addDays(easter, 1), 'Easter Monday', '复活节星期一', '復活節星期一', '2. pääsiäispäivä'),
      named(`${year}-05-01`, 'May Day', '五一节', '五一節', 'Vappu'),
      named(addDays(easter, 39), 'Ascension Day', '耶稣升天节', '耶穌升天節', 'Helatorstai'),
      named(addDays(easter, 49), 'Whit Sunday', '圣灵降临节', '聖靈降臨節', 'Helluntaipäivä'),
      named(addDays(midsummer, -1), 'Midsummer Eve', '仲夏节前夕', '仲夏節前夕', 'Juhannusaatto'),
      named(midsummer, 'Midsummer Day', '仲夏节', '仲夏節', 'Juhannuspäivä'),
      named(saturdayFrom(`${year}-10-31`), 'All Saints’ Day', '诸圣节', '諸聖節', 'Pyhäinpäivä'),
      named(`${year}-12-06`, 'Independence Day', '独立日', '獨立日', 'Itsenäisyyspäivä'),
      named(`${year}-12-24`, 'Christmas Eve', '平安夜', '平安夜', 'Jouluaatto'),
      named(`${year}-12-25`, 'Christmas Day', '圣诞节', '聖誕節', 'Joulupäivä'),
      named(`${year}-12-26`, 'St Stephen’s Day', '节礼日', '節禮日', 'Tapaninpäivä'),
    ]
    return days.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  },
}

function saturdayFrom(day: IsoDate): IsoDate {
  return addDays(day, (6 - weekday(day) + 7) % 7)
}
