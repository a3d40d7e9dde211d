export const texts = {
  binWhy: 'Deleted records stay here until they are restored or removed for good.',
  binEmpty: 'The bin is empty.',
  binNothing: 'Nothing in the bin matches.',
  deletedAt: 'Deleted',
  removeForGood: 'Remove for good',
  purgeTitle_one: 'Remove {{count}} record for good?',
  purgeTitle_other: 'Remove {{count}} records for good?',
  purgeNamed: 'Remove {{name}} for good?',
  purgeWhy: 'Its values and history go for good. This cannot be undone.',
  purgeAttached: 'Also remove notes and files about it',
  purgeAttachedWhy:
    'Those also about something else stay, and so do those you may not delete. Unticked, all of them stay.',
} as const
