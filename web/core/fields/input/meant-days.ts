import type { WorkspaceSettings } from '../../../../shared/core/workspace-settings.ts'
import { addDays, addMonths, type IsoDate, weekday } from '../../../../shared/platform/dates.ts'

type Worked = Pick<WorkspaceSettings, 'workingHours' | 'holidays'>

interface MeantDay {
  text: 'dayTomorrow' | 'dayNextWorking' | 'dayNextMonday' | 'dayInMonth' | 'dayMonthEnd' | 'dayNextMonthEnd'
  day: IsoDate
}

/**
 * The days people mean most beside today, each once. Tomorrow stands for the next day on which there is work, and so does
 * the day in a month; at the end of a month the end of the next one is meant.
 */
export function meantDays(today: IsoDate, settings: Worked): MeantDay[] {
  const tomorrow = addDays(today, 1)
  const next = nextWorked(tomorrow, settings)
  const monday = addDays(today, 8 - weekday(today))
  const first = next === tomorrow ? 'dayTomorrow' : next === monday ? 'dayNextMonday' : 'dayNextWorking'
  const near: MeantDay[] = [
    { text: first, day: next },
    // A Monday without work is a holiday.
    ...(next < monday ? [{ text: 'dayNextMonday', day: monday } as const] : []),
    { text: 'dayInMonth', day: nextWorked(addMonths(today, 1), settings) },
  ]
  const isNear = (day: IsoDate) => day <= today || near.some((one) => one.day === day)
  const [thisEnd, nextEnd] = [monthEnd(today, 1), monthEnd(today, 2)]
  const end: MeantDay = isNear(thisEnd)
    ? { text: 'dayNextMonthEnd', day: nextEnd }
    : { text: 'dayMonthEnd', day: thisEnd }
  return isNear(end.day) ? near : [...near, end]
}

function monthEnd(today: IsoDate, months: number): IsoDate {
  return addDays(addMonths(`${today.slice(0, 7)}-01`, months), -1)
}

// A workspace may have no working hours at all, and holidays do not last for ever.
const sought = 30

function nextWorked(from: IsoDate, settings: Worked): IsoDate {
  for (let later = 0; later < sought; later++) {
    const day = addDays(from, later)
    if (isWorked(day, settings)) return day
  }
  return from
}

function isWorked(day: IsoDate, { workingHours, holidays }: Worked): boolean {
  const named = holidays.find(({ date }) => date === day)
  return named ? named.works === true : (workingHours[weekday(day)]?.length ?? 0) > 0
}
