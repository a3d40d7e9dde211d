export const texts = {
  view: 'View',
  object: 'Object',
  changed: 'Changed',
  seenBy: 'Seen by',
  everyone: 'Everyone',
  teams: 'Teams',
  onlyYou: 'Only you',
  menuOf: 'What to do with {{name}}',
  none: 'No saved views yet',
  noneWhy: 'Arrange a list as you like it and save it as a view.',
} as const
