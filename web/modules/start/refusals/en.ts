export const texts = {
  'start.no-template': 'There is no such template. Choose one of the list.',
  'start.not-applied': 'This template is not applied here, so there is nothing to take back.',
  'start.template-in-use':
    'These are in use: {{names}}. Remove the sample data, or what you entered there, first.',
  'start.sample-there': 'Sample data is here already. Remove it first, then make it anew.',
  'start.no-sample': 'There is no sample data here, so there is nothing to remove.',
} as const
