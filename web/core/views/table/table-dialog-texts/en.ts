export const texts = {
  goToTitle: 'Go to a place in {{name}}',
  goToWhy: 'The list opens there, in the order of {{name}}. Of a text, the beginning will do.',
  go: 'Go',
  totals: 'Totals',
  short_sum: 'Sum',
  short_avg: 'Average',
  short_min: 'Lowest',
  short_max: 'Highest',
  tag: 'Tag',
  noTagsTitle: 'No field for tags on {{name}}',
  askForTags:
    'Ask an administrator to add one: a field of several choices. Then tags are put on many records here.',
  makeTagsTitle: 'Tags for {{name}}',
  makeTagsWhy:
    'There is no field for tags on {{name}} yet. This adds one, “Tags”, with those you write here; more can be added in the settings.',
  firstTags: 'The first tags',
  firstTagsWhy: 'One to a line, or with commas between.',
  makeTags: 'Add the field',
} as const
