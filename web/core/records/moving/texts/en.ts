export const texts = {
  needs: '{{column}} needs more of {{name}}',
  move: 'Move',
} as const
