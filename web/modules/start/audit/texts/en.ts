export const texts = {
  templateApplied: 'Began with the template {{name}}',
  templateTakenBack: 'Took the template {{name}} back',
  templateDeclined: 'Chose to begin without a template',
} as const
