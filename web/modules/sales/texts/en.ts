export const texts = {
  stages: 'Stages',
  moveTo: 'Move to',
  stalled: 'Stalled {{days}} d',
  noNextStep: 'No next step',
  weighted: 'Weighted {{percent}}',
  dayIn: 'day {{day}}',
  dayOf: 'day {{day}} of {{usual}}',
} as const
