export const texts = {
  'access.sees-more':
    'You would see more that way than you do yourself, or the member has no access. Choose another.',
  'access.not-permitted': 'Your role does not allow this. Ask an administrator.',
  'access.role-exists': 'There is a role with this key already',
  'access.role-not-found': 'This role no longer exists.',
  'access.administrator-stays': 'The administrator role can do everything and cannot be changed.',
  'access.invalid-role': 'The role names something that was removed meanwhile. Load the page again.',
  'access.above-own': 'The role allows more than your own does. Ask an administrator.',
  'access.reaches-other-teams':
    'People in other teams would see more there than you do. Ask an administrator.',
  'access.role-in-use_one': 'One member has this role. Give them another one first.',
  'access.role-in-use_other': '{{count}} members have this role. Give them another one first.',
  'access.no-role': 'You have no access to this workspace at the moment. Ask an administrator.',
  'access.title-hidden':
    'Records are called by this field, so it cannot be hidden. Hide the records instead.',
  'access.unknown-definition': 'Is no longer an object or field of this workspace',
  'access.unknown-permission': 'Is not a permission',
} as const
