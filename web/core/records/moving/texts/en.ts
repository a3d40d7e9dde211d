export const texts = {
  needs: '{{column}} needs more of {{name}}',
  move: 'Move',
  needsMany_one: '{{column}} needs more of {{count}} card',
  needsMany_other: '{{column}} needs more of {{count}} cards',
  lacking: 'For the {{some}} of {{count}} that have none',
} as const
