export const texts = {
  goToTitle: 'Go to a place in {{name}}',
  goToWhy: 'The list opens there, in the order of {{name}}. Of a text, the beginning will do.',
  go: 'Go',
  totals: 'Totals',
  short_sum: 'Sum',
  short_avg: 'Average',
  short_min: 'Lowest',
  short_max: 'Highest',
} as const
