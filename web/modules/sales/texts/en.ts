export const texts = {
  stages: 'Stages',
  moveTo: 'Move to',
  stalled: 'Stalled {{days}} d',
  noNextStep: 'No next step',
  weighted: 'Weighted {{percent}}',
  dayIn: 'day {{day}}',
  dayOf: 'day {{day}} of {{usual}}',
  toEnter: 'To enter {{stage}}',
  checkOpen: ', still open',
  checkDone: ', done',
  moveToStage: 'Move to {{stage}}',
} as const
