import {
  dayOfMonth,
  dayOfWeek,
  distantDay,
  edgeOf,
  nearestDay,
  nearWeekday,
  type SpokenDate,
} from './days-from-today.ts'

const digits = '零一二三四五六七八九'
const number = '(\\d{1,4}|[一二两兩三四五六七八九十]{1,3}|半)'
const week = '(?:周|週|星期|礼拜|禮拜)'
const weekday = `${week}([一二三四五六日天])`
const space = ' ?'

/** Days as people say them in Chinese, in simplified and in traditional characters. */
export const chineseDates: readonly SpokenDate[] = [
  [/^今[天日]/, (_, today) => today.date],
  [/^明[天日]/, (_, today) => distantDay(today, 1, 'day')],
  [/^大[后後]天/, (_, today) => distantDay(today, 3, 'day')],
  [/^[后後]天/, (_, today) => distantDay(today, 2, 'day')],
  [/^昨[天日]/, (_, today) => distantDay(today, -1, 'day')],
  [/^前天/, (_, today) => distantDay(today, -2, 'day')],
  [
    new RegExp(`^((?:下|上)+)(?:个|個|一)?${weekday}`),
    ([, steps = '', day], today) =>
      dayOfWeek(today, weekdayOf(day), steps[0] === '下' ? steps.length : -steps.length),
  ],
  [
    new RegExp(`^(?:本|这|這)(?:个|個|一)?${weekday}`),
    ([, day], today) => dayOfWeek(today, weekdayOf(day), 0),
  ],
  [new RegExp(`^${weekday}`), ([, day], today) => nearWeekday(today, weekdayOf(day), 1)],
  [
    new RegExp(`^${number}${space}(天|日|个?月|個月|年|个?${week}|個${week})(?:之|以)?(前|后|後)`),
    ([, count, of, side], today) => counted(today, count, of, side === '前' ? -1 : 1),
  ],
  [
    /^(下|上|本|这|這)?(?:个|個|一)?月(底|末|初)/,
    ([, which, edge], today) => edgeOf(today, 'month', distanceOf(which), edge === '初' ? 'start' : 'end'),
  ],
  [
    /^(下|上|本)?(?:个|個|一)?(?:季度?)(底|末|初)/,
    ([, which, edge], today) => edgeOf(today, 'quarter', distanceOf(which), edge === '初' ? 'start' : 'end'),
  ],
  [
    /^(今|明|去)?年(底|末|初)/,
    ([, which, edge], today) => edgeOf(today, 'year', distanceOf(which), edge === '初' ? 'start' : 'end'),
  ],
  [
    /^(下|上|本|这|這)(?:个|個)?月 ?(\d{1,2}) ?[日号號]/,
    ([, which, day], today) => dayOfMonth(today, distanceOf(which), Number(day)),
  ],
  [
    new RegExp(`^(下|上)(?:个|個|一)?${week}`),
    ([, which], today) => edgeOf(today, 'week', distanceOf(which), 'start'),
  ],
  [/^(下|上)(?:个|個)月/, ([, which], today) => edgeOf(today, 'month', distanceOf(which), 'start')],
  [/^(下|上)(?:个|個|一)?季度?/, ([, which], today) => edgeOf(today, 'quarter', distanceOf(which), 'start')],
  [/^明年/, (_, today) => edgeOf(today, 'year', 1, 'start')],
  [/^(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]?/, ([, month, day], today) => nearestDay(today, month, day)],
  [/^(\d{1,2}) ?[号號]/, ([, day], today) => dayOfMonth(today, 0, Number(day))],
]

function counted(today: Parameters<typeof distantDay>[0], said = '', unit = '', sign: 1 | -1 = 1) {
  // Half a year is six months; half of anything shorter is not said of days.
  if (said === '半') return unit === '年' ? distantDay(today, 6 * sign, 'month') : null
  const count = countOf(said) * sign
  if (unit === '天' || unit === '日') return distantDay(today, count, 'day')
  if (unit === '年') return distantDay(today, count, 'year')
  return distantDay(today, count, unit.endsWith('月') ? 'month' : 'week')
}

/** Up to ninety-nine, as it is written out: 三, 十二, 二十, 二十五. */
function countOf(said: string): number {
  if (/^\d/.test(said)) return Number(said)
  const plain = said.replace(/[两兩]/g, '二')
  if (!plain.includes('十')) return plain.length === 1 ? digits.indexOf(plain) : Number.NaN
  const [tens = '', ones = ''] = plain.split('十')
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones))
}

function weekdayOf(name = ''): number {
  return name === '日' || name === '天' ? 7 : digits.indexOf(name)
}

function distanceOf(which = ''): number {
  return which === '下' || which === '明' ? 1 : which === '上' || which === '去' ? -1 : 0
}
