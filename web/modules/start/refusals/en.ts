export const texts = {
  'start.no-template': 'There is no such template. Choose one of the list.',
  'start.not-applied': 'This template is not applied here, so there is nothing to take back.',
  'start.template-in-use':
    'These are in use: {{names}}. Remove the sample data, or what you entered there, first.',
} as const
