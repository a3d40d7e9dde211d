export const texts = {
  stages: 'Stages',
  moveTo: 'Move to',
  stalled: 'Stalled {{days}} d',
  stalledAtLeast: 'Stalled {{days}}+ d',
  noNextStep: 'No next step',
  weighted: 'Weighted {{percent}}',
  sinceUnknown: 'time in stage not known',
  sinceUnknownWhy:
    'The file did not say when it came into this stage. It counts from {{day}}, when it was imported.',
  dayIn: 'day {{day}}',
  dayOf: 'day {{day}} of {{usual}}',
  stoodDays: '{{days}} d',
  lostAfter: 'lost here, {{days}} d',
  toEnter: 'To enter {{stage}}',
  checkOpen: ', still open',
  checkDone: ', done',
  moveToStage: 'Move to {{stage}}',
} as const
