export const texts = {
  firstGroups: 'Only the first {{count}} groups are shown.',
  largestGroups: 'Only the {{count}} largest groups are shown.',
  allGroups: 'All {{count}} groups are shown now.',
  showMore: 'Show more groups',
  narrowGroups: 'Narrow the list by a filter to see the others.',
} as const
