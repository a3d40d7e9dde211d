export const texts = {
  goToTitle: 'Go to a place in {{name}}',
  goToWhy: 'The list opens there, in the order of {{name}}. Of a text, the beginning will do.',
  go: 'Go',
  totals: 'Totals',
  short_sum: 'Sum',
  short_avg: 'Average',
  short_min: 'Lowest',
  short_max: 'Highest',
  clashWhy_one: 'Somebody else changed this cell after you saw it. It was left as it is now.',
  clashWhy_other:
    'Somebody else changed these {{count}} cells after you saw them. They were left as they are now; the others are written.',
  leaveTheirs: 'Leave as they are',
  writeAnyway_one: 'Write mine anyway',
  writeAnyway_other: 'Write my {{count}} anyway',
} as const
