export const texts = {
  'navigation.no-member': 'Only a member has favourites and choices of their own. Sign in as one.',
  'navigation.favourite-not-found': 'This is no favourite of yours any more.',
  'navigation.nothing-there': 'What you want to mark is not there, or your role does not see it.',
  'navigation.too-many-favourites': 'There is room for {{most}} favourites. Take one out first.',
  'notifications.unknown-kind': 'Nothing is told as “{{kind}}”.',
  'notifications.cursor': 'This list has changed meanwhile. Load it again from the start.',
} as const
