import type { WorkspaceSettings } from '../../../../shared/core/workspace-settings.ts'
import { addDays, addMonths, type IsoDate, weekday } from '../../../../shared/platform/dates.ts'
import { startOfPeriod } from '../../../../shared/platform/periods.ts'

type Worked = Pick<WorkspaceSettings, 'workingHours' | 'holidays' | 'weekStartsOn'>

interface MeantDay {
  text: 'dayTomorrow' | 'dayNextWorking' | 'dayNextWeek' | 'dayInMonth' | 'dayMonthEnd'
  day: IsoDate
}

/** The days people mean most, each once. Tomorrow stands for the next day on which there is work. */
export function meantDays(today: IsoDate, settings: Worked): MeantDay[] {
  const rules = { weekStartsOn: settings.weekStartsOn, fiscalYearStartMonth: 1 }
  const tomorrow = addDays(today, 1)
  const next = nextWorked(tomorrow, settings)
  const monthEnd = addDays(addMonths(startOfPeriod(today, 'month', rules), 1), -1)
  const days: MeantDay[] = [
    { text: next === tomorrow ? 'dayTomorrow' : 'dayNextWorking', day: next },
    { text: 'dayNextWeek', day: addDays(startOfPeriod(today, 'week', rules), 7) },
    { text: 'dayInMonth', day: addMonths(today, 1) },
    { text: 'dayMonthEnd', day: monthEnd },
  ]
  return days.filter(({ day }, at) => days.findIndex((other) => other.day === day) === at)
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
