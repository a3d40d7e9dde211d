export const texts = {
  savedTitle: 'Saved by two people',
  savedWho: '{{name}} saved this too · {{when}}',
  someone: 'Somebody',
  mine: 'Mine',
  theirs: 'Theirs',
  takeTheirs: 'Take theirs',
  saveOver: 'Save mine over it',
  none: 'Nothing',
} as const
