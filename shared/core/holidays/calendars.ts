import { china } from './china.ts'
import { finland } from './finland.ts'
import type { HolidayCalendar } from './holiday.ts'
import { unitedStates } from './united-states.ts'

/** The countries whose holidays Kith knows. */
export const holidayCalendars: readonly HolidayCalendar[] = [china, finland, unitedStates]
