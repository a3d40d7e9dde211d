export const texts = {
  stages: 'Stages',
  stalled: 'Stalled {{days}} d',
  noNextStep: 'No next step',
  dayIn: 'day {{day}}',
  dayOf: 'day {{day}} of {{usual}}',
} as const
