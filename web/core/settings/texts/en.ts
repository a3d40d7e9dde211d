export const texts = {
  settings: 'Settings',
  navigation: 'Pages of the settings',
  groupYou: 'You',
  groupWorkspace: 'Workspace',
  groupPeople: 'People',
  groupRecords: 'Records',
  objects: 'Objects and fields',
  nothing: 'There is nothing for you to set here',
  nothingWhy: 'An administrator of {{workspace}} can give your role more.',
  notYours: 'An administrator of {{workspace}} can give your role this page.',
} as const
