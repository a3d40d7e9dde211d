import { localDate } from '../../../platform/time-zones.ts'
import type { Spoken } from '../field-type.ts'
import { amountRules } from './amount-rules.ts'
import { dateRules } from './date-rules.ts'
import { spokenAmount } from './spoken-amount.ts'
import { spokenDate } from './spoken-date.ts'

/** How people say dates and amounts. Browsers load it with the first field somebody types one into. */
export const spoken: Spoken = {
  date: (text, context) =>
    spokenDate(text, {
      date: localDate(context.now, context.timeZone),
      weekStartsOn: context.weekStartsOn ?? 1,
      dayFirst: dateRules(context).order === 'dmy',
    }),
  amount: (text, context) => spokenAmount(text, amountRules(context)),
}
