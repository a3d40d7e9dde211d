export const texts = {
  addOnDay_one: '{{day}}, {{count}} entry. Add',
  addOnDay_other: '{{day}}, {{count}} entries. Add',
  dayWith_one: '{{day}}, {{count}} entry',
  dayWith_other: '{{day}}, {{count}} entries',
  moreOn_one: '{{count}} more',
  moreOn_other: '{{count}} more',
  monthDays: 'Days of the month',
  nothingPlanned: 'Nothing in these days.',
} as const
