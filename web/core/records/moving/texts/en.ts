export const texts = {
  needs: '{{column}} needs more of {{name}}',
  move: 'Move',
  needsMany_one: '{{column}} needs more of {{count}} card',
  needsMany_other: '{{column}} needs more of {{count}} cards',
  lacking: 'Written into {{some}} of {{of}}: the others have one',
} as const
